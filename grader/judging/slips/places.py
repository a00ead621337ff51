"""The statements of a function in which a slip can be made, each with its text and what it is about, in words."""

import ast
from functools import cached_property

LONGEST = 44  # characters of code in a sentence
SIMPLE = ast.Assign, ast.AugAssign, ast.Return, ast.Expr
HEADED = ast.For, ast.While, ast.If


class Place:
    """A statement, or the head of a compound one, and the function that it stands in.

    old: the text that a slip replaces. It stands in the source once: where the statement does not, the lines before it
    belong to it. where: the place in words.
    """

    def __init__(self, node, function, text):
        self.node, self.function, self.text = node, function, text
        self._starts = [0]
        for line in text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self.start = self._offset(node.lineno, node.col_offset)
        if isinstance(node, HEADED):
            end = text.rindex(":", self.start, self._offset(node.body[0].lineno, node.body[0].col_offset)) + 1
        else:
            end = self._offset(node.end_lineno, node.end_col_offset)
        self.end = end
        self.first = self._unique()

    def _offset(self, line, column):
        start = self._starts[line - 1]
        head = self.text[start : self._starts[line]].encode()[:column].decode()
        return start + len(head)

    def _unique(self):
        """Where a text that ends with the statement must begin, to stand in the source once."""
        first = self.start
        while self.text.count(self.text[first : self.end]) > 1 and first > 0:
            first = self.text.rfind("\n", 0, first - 1) + 1
        return first

    @property
    def old(self):
        return self.text[self.first : self.end]

    @cached_property
    def indent(self):
        """The spaces before the statement."""
        return " " * self.node.col_offset

    def until(self, node):
        """The text from the place to the end of a later statement."""
        return self.text[self.first : self._offset(node.end_lineno, node.end_col_offset)]

    def between(self, start, node):
        """The text from the end of a statement, or from an offset, to the end of a later one."""
        start = start if isinstance(start, int) else self._offset(start.end_lineno, start.end_col_offset)
        return self.text[start : self._offset(node.end_lineno, node.end_col_offset)]

    @property
    def following(self):
        """The statement after this one, or None."""
        for parent in ast.walk(self.function):
            for field in ("body", "orelse"):
                block = getattr(parent, field, None)
                if isinstance(block, list) and self.node in block[:-1]:
                    return block[block.index(self.node) + 1]
        return None

    def put(self, new):
        """The text of the place with another statement."""
        return self.text[self.first : self.start] + new

    def code(self, node):
        """The code of an expression, as it stands there."""
        return self.text[
            self._offset(node.lineno, node.col_offset) : self._offset(node.end_lineno, node.end_col_offset)
        ]

    @property
    def code_of_head(self):
        """The text of the statement or the head itself."""
        return self.text[self.start : self.end]

    def replaced(self, node, new):
        """The text of the place with an expression replaced."""
        start, end = self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)
        return self.text[self.first : start] + new + self.text[end : self.end]

    def said(self, node):
        """An expression in a sentence."""
        return shortened(self.code(node) if hasattr(node, "lineno") else str(node))

    @cached_property
    def target(self):
        """What the statement gives a value, as text, or None."""
        node = self.node
        if isinstance(node, ast.Assign):
            return self.said(node.targets[0])
        return self.said(node.target) if isinstance(node, (ast.AugAssign, ast.For)) else None

    @cached_property
    def where(self):
        """The place in words."""
        node = self.node
        if isinstance(node, ast.Return):
            return "in what is returned"
        if isinstance(node, (ast.If, ast.While)):
            return f"where it is asked whether {self.said(node.test)}"
        if isinstance(node, ast.For):
            return f"in the loop over {self.target}"
        if isinstance(node, ast.Expr):
            return f"at {self.said(node.value)}"
        return f"where {self.target} is made"

    @cached_property
    def expressions(self):
        """All expressions of the statement or of the head, each with its parent."""
        node = self.node
        roots = {ast.For: ["iter"], ast.While: ["test"], ast.If: ["test"]}.get(type(node))
        top = [getattr(node, field) for field in roots] if roots else [node]
        found, queue = [], [(each, node) for each in top]
        while queue:
            child, parent = queue.pop(0)
            if isinstance(child, ast.expr) and hasattr(child, "lineno"):
                found.append((child, parent))
            queue += [(below, child) for below in ast.iter_child_nodes(child)]
        return found

    @cached_property
    def sizes(self):
        """The sizes of what the function was given: pairs of the code and of how it is said."""
        return [
            pair
            for argument in self.function.args.args
            for name in [argument.arg]
            for pair in (
                (f"len({name})", f"len({name})"),
                (f"np.shape({name})[1]", f"{name}.shape[1]"),
                (f"np.shape({name})[-1]", f"{name}.shape[-1]"),
                (f"np.size({name})", f"{name}.size"),
                (f"np.sqrt(np.shape({name})[-1])", f"the root of {name}.shape[-1]"),
            )
        ]

    @cached_property
    def indices(self):
        """The expressions that stand within an index."""
        subscripts = [node for node, _ in self.expressions if isinstance(node, ast.Subscript)]
        return {id(node) for each in subscripts for node in ast.walk(each.slice)}

    @cached_property
    def locals(self):
        """The names that the function gives values to, its arguments first."""
        arguments = [argument.arg for argument in ast.walk(self.function.args) if isinstance(argument, ast.arg)]
        stored = [n.id for n in ast.walk(self.function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        return list(dict.fromkeys([*arguments, *stored]))


def shortened(code):
    """Code for a sentence: in one line, without NumPy's name, and not too long."""
    code = " ".join(code.replace("np.", "").replace(" - 1 + 1", "").replace(" + 1 - 1", "").split())
    return code if len(code) <= LONGEST else f"{code[:LONGEST].rstrip()} ..."


def statements(tree, text):
    """All places in the functions of a source, whichever function they stand in."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inner = {id(node) for outer in functions for function in _within(outer) for node in ast.walk(function)}
    for function in functions:
        for node in ast.walk(function):
            if id(node) in inner and function in tree.body:
                continue  # it comes with the function that it stands in
            if (isinstance(node, HEADED) or (isinstance(node, SIMPLE) and not _is_docstring(node))) and not _is_guard(
                node
            ):
                yield Place(node, function, text)


def _within(function):
    return [node for node in ast.walk(function) if isinstance(node, ast.FunctionDef) and node is not function]


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, (ast.Constant, ast.Name))


def _is_guard(node):
    """Whether a statement only looks at the shapes of what it was given, or stops where they do not fit."""
    called = node.value.func if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) else None
    if isinstance(called, ast.Name) and (called.id.startswith("expect") or called.id == "check"):
        return True
    return isinstance(node, ast.If) and isinstance(node.body[0], ast.Raise)
