declare const framing: string
export default framing
