export default `
# chat
ko       không
k        không
đc       được
dc       được
UBND     ủy ban nhân dân
`
