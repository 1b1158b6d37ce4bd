declare const negative: string
export default negative
