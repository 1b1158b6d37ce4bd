declare const cues: string
export default cues
