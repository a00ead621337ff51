"""NumPy's warnings by operators where the machine notes no overflow.

A function of NumPy can be replaced by one that looks at its result (`floats.py`); what an operator does is in the
arrays themselves. So the cells are rewritten before they run: `a * b` becomes a call, which multiplies, and looks.
"""

import ast
import builtins
import operator

from grader.page.floats import tell

NUMPYS = {
    "add": "add",
    "sub": "subtract",
    "mul": "multiply",
    "truediv": "divide",
    "pow": "power",
    "matmul": "matmul",
}  # its names for the functions of `operator`
NAMES = dict(zip((ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.MatMult), NUMPYS, strict=True))


def let_operators_warn(np):
    """Make what `rewritten` code calls warn, or raise, as `np.seterr` says.

    It stands among the built-in names: so it is none of the notebook's, and a function of a cell finds it wherever that
    is taken.
    """

    def operate(name, left, right, in_place=False, depth=3):
        before = left, right
        if in_place and isinstance(left, np.ndarray):  # of which the right may be a part
            before = left.copy(), np.copy(right)
        result = getattr(operator, f"i{name}" if in_place else name)(left, right)
        if isinstance(result, (np.ndarray, np.floating)) and result.dtype.kind == "f" and not np.isfinite(result).all():
            for kind, words in _spoilt(np, name, *map(np.asarray, before), result):
                tell(np, kind, f"{words} encountered in {NUMPYS[name]}", depth)
        return result

    def operate_at(owner, key, name, right):
        owner[key] = operate(name, owner[key], right, in_place=True, depth=4)

    builtins._operate, builtins._operate_at, builtins._key = operate, operate_at, np.s_


def _spoilt(np, name, left, right, result):
    """What went wrong with numbers that were sound: its kind, for `np.seterr`, and NumPy's words for it."""
    (left_finite, left_nan), (right_finite, right_nan) = [(np.isfinite(x), np.isnan(x)) for x in (left, right)]
    if name == "matmul":  # each number of the result is made of many
        left_finite, left_nan = left_finite.all(), left_nan.any()
        right_finite, right_nan = right_finite.all(), right_nan.any()
    infinite = np.isinf(result) & left_finite & right_finite
    by_zero = infinite & {"truediv": right == 0, "pow": left == 0}.get(name, False)
    kinds = {
        ("divide", "divide by zero"): by_zero,
        ("over", "overflow"): infinite & ~by_zero,
        ("invalid", "invalid value"): np.isnan(result) & ~left_nan & ~right_nan,
    }
    return [kind for kind, where in kinds.items() if where.any()]


def rewritten(tree):
    """A cell's syntax tree, of which each operator whose numbers may overflow is a call."""
    return ast.fix_missing_locations(_Calling().visit(tree))


class _Calling(ast.NodeTransformer):
    def visit_BinOp(self, node):
        node = self.generic_visit(node)
        numbers = isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)
        if type(node.op) not in NAMES or numbers:
            return node
        return ast.copy_location(_call("_operate", self._name(node), node.left, node.right), node)

    def visit_AugAssign(self, node):
        node = self.generic_visit(node)
        if type(node.op) not in NAMES:
            return node
        match node.target:
            case ast.Subscript(owner, key):
                key = ast.Subscript(ast.Name("_key", ast.Load()), key, ast.Load())  # also `i, 2:`
                done = ast.Expr(_call("_operate_at", owner, key, self._name(node), node.value))
            case ast.Name(name):
                done = self._assigned(node, ast.Name(name, ast.Load()))
            case ast.Attribute(ast.Name() as owner, attribute):
                done = self._assigned(node, ast.Attribute(owner, attribute, ast.Load()))
            case _:  # to read what it belongs to once more might do something
                return node
        return ast.copy_location(done, node)

    def _assigned(self, node, left):
        return ast.Assign([node.target], _call("_operate", self._name(node), left, node.value, ast.Constant(True)))

    def _name(self, node):
        return ast.Constant(NAMES[type(node.op)])


def _call(function, *args):
    return ast.Call(ast.Name(function, ast.Load()), list(args), [])
