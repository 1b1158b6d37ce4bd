declare const packed: string
export default packed
