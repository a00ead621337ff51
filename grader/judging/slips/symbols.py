"""Python's operators as they are written, and those that are taken in their place."""

import ast

SYMBOLS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**", ast.MatMult: "@", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
}  # fmt: skip
INSTEAD = {
    ast.Add: "- *", ast.Sub: "+ /", ast.Mult: "+ / @", ast.Div: "* -", ast.Pow: "*", ast.MatMult: "*", ast.FloorDiv: "/", ast.Mod: "//",
    ast.Lt: "<= > >=", ast.LtE: "< >= >", ast.Gt: ">= < <=", ast.GtE: "> <= <", ast.Eq: "!= <= >=", ast.NotEq: "== < >",
    ast.In: ("not in",), ast.NotIn: ("in",), ast.Is: ("is not",), ast.IsNot: ("is",),
}  # fmt: skip
