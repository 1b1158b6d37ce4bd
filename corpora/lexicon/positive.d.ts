declare const positive: string
export default positive
