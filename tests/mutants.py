"""`make mutants`: change one operation of lstm_ref at a time, and see whether a test notices.

Each mutant lives in a process of its own, where the import of its module is given the changed source; the tests of
lstm_ref then run until the first fails, those that name the module first. What no test notices is listed. Some changes
are none, such as a bound that is never reached; their lines stand in EQUIVALENT with the reason.
"""

import ast
import copy
import importlib.machinery
import multiprocessing
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.progress import track

ROOT = Path(__file__).resolve().parents[1]
TESTS = sorted((ROOT / "tests" / "lstm_ref").rglob("test_*.py"))
OPERATIONS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.Pow: ast.Mult}
COMPARISONS = {ast.Lt: ast.LtE, ast.Gt: ast.GtE, ast.LtE: ast.Lt, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
FUNCTIONS = {"tanh": "sin", "sigmoid": "tanh", "exp": "expm1", "log": "log1p", "minimum": "maximum", "max": "min"}
SECONDS = 120

# (module, line of source): why the change makes no difference that a caller could see
EQUIVALENT = {
    (
        "sequences.dropout",
        "kept = rng.random((1 if variational else T, N, H)) >= rate",
    ): "a uniform draw does not hit the rate exactly",
    (
        "sequences.teacher_forcing",
        "symbols[t + 1] = np.where(rng.random(len(guess)) < p, symbols[t + 1], guess)",
    ): "a uniform draw does not hit p exactly",
    ("learning.training", "scale = min(1.0, limit / norm) if norm > 0 else 1.0"): "any factor leaves zeros as they are",
    ("lstm", "expect_shape(name, array, *shape, h[0].shape[1])"): "every h has the same shape",
    ("rnn", 'expect_shape("dh", dh, T, N, h[0].shape[1])'): "every h has the same shape",
    ("rnn", 'expect_shape("dh_T", dh_T, N, h[0].shape[1])'): "every h has the same shape",
    ("layouts.gru", "def from_onnx(W, R, B, linear_before_reset=1):"): "any number but 0 is true",
    ("variants.greff", "di, df = di - df, 0  # f = 1 - i"): "a coupled gate has no rows and no peephole that read df",
    (
        "variants.slstm",
        "kept = log_f + m_prev >= a_i  # where m_t follows the forget gate",
    ): "at a kink each slope is as good",
    ("fast.blocks", "ROWS = 1024"): "only speed changes",
    ("fast.blocks", "CACHED = 16384"): "only speed changes",
    ("fast.blocks", "return max(1, min(ROWS // N, T // 4))"): "only speed changes",
    ("fast.blocks", "return max(1, min(CACHED // (N * H), T))"): "only speed changes",
    ("fast.blocks", "return (np.matmul, gates) if N > 1 else (np.dot, 1)"): "only speed changes",
    (
        "fast.blocks",
        "return aligned(*outer, (-(-columns // line) + 1) * line, dtype=dtype)[..., :columns]",
    ): "only speed changes",
    (
        "fast.blocks",
        "copy = (aligned if parts == 1 else rows_apart)(*each.shape, dtype=dtype)",
    ): "only speed changes",
    ("fast.gru", "steps = aligned(T, 4, N, H, dtype=dtype)  # h_n, r, z, n"): "gates too many are not used",
    (
        "fast.gru",
        "local_derivatives(steps[now], states[now, :, :H], slopes[: last - first])",
    ): "a slice ends with its array",
    (
        "fast.lstm",
        "LARGE = 2**20  # numbers; above it the weights leave a core's cache from one step to the next",
    ): "only speed changes",
    ("fast.lstm", "hoisted = 4 * H * (H + D) > LARGE"): "only speed changes",
    (
        "fast.lstm",
        "slopes = aligned(steps_in_the_cache(T, N, H), 6, N, H, dtype=dtype)",
    ): "blocks too many are not used",
    (
        "fast.lstm",
        "local_derivatives(steps[now], steps[after, 0], slopes[: last - first])",
    ): "a slice ends with its array",
    (
        "sequences.wiring",
        "return own(D, H) if own else parts(cell.zero_state(1, H))[0].shape[1]",
    ): "of any batch, the width is the same",
    ("pytorch.fused", "steps = x.new_empty(T + 1, N, 5 * H)  # c_{t-1}, g, f, i, o"): "rows too many are not used",
    (
        "pytorch.fused",
        "for first, last in ((1, 5), (0, 2), (1, 2), (2, 4), (2, 5), (4, 5))",
    ): "a slice ends with its array",
    (
        "pytorch.fused",
        "dx = (flat @ W_x).view(T, N, D) if ctx.needs_input_grad[0] else None",
    ): "only speed changes: a gradient that nobody asked for is dropped",
    ("learning.tasks", '{"E": 7},'): "any number beyond the last node ends the string",
    ("learning.tasks", "while len(string) <= T:"): "one string more is cut off again",
}


def name_of(path):
    """A module of lstm_ref as in text.generation."""
    return ".".join(path.relative_to(ROOT / "lstm_ref").with_suffix("").parts)


def changes(node):
    """The ways to change this node, each a function that does it in place."""
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in OPERATIONS:
        yield lambda node: setattr(node, "op", OPERATIONS[type(node.op)]())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
        yield lambda node: setattr(node, "op", ast.UAdd())
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        yield lambda node: setattr(node, "ops", [COMPARISONS[type(node.ops[0])]()])
    # not within -1, the last axis or the size that reshape finds: any other negative number says the same there
    if isinstance(node, ast.Constant) and type(node.value) in (int, float) and not hasattr(node, "negated"):
        yield lambda node: setattr(node, "value", node.value + 1)
    if isinstance(node, ast.Attribute) and node.attr in FUNCTIONS:
        yield lambda node: setattr(node, "attr", FUNCTIONS[node.attr])


def changed(source):
    """All changes of a source, one at a time: the number of the line and its text, the changed tree, and the node in it
    that was changed."""
    tree, lines = ast.parse(source), source.splitlines()
    for node in ast.walk(tree):
        if isinstance(node, ast.UnaryOp):
            node.operand.negated = True
    for place, node in enumerate(ast.walk(tree)):
        for number, _ in enumerate(changes(node)):
            mutant = copy.deepcopy(tree)
            twin = list(ast.walk(mutant))[place]
            list(changes(twin))[number](twin)
            yield node.lineno, lines[node.lineno - 1].strip(), mutant, twin


def mutants(path):
    """Triples of the path, the text of the changed line and the changed source, for all changes of a file."""
    for line, text, mutant, _ in changed(path.read_text()):
        if (name_of(path), text) not in EQUIVALENT:
            yield path, f"{name_of(path)}:{line}: {text}", ast.unparse(mutant)


def run_tests(path, source):
    """Exit with pytest's status, in a process that imports the file as `source`."""
    import pytest
    import torch

    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1), os.dup2(nowhere, 2)
    torch.set_num_threads(1)
    os.environ["HYPOTHESIS_PROFILE"] = "mutants"  # tests/conftest.py has it
    loader = importlib.machinery.SourceFileLoader
    original = loader.get_code

    def get_code(self, name):
        return compile(source, str(path), "exec") if self.path == str(path) else original(self, name)

    loader.get_code = get_code
    tests = sorted(TESTS, key=lambda test: path.stem not in test.read_text())
    os._exit(
        pytest.main(["-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:randomly", *map(str, tests)])
    )


def survives(path, source):
    """Whether all tests pass on the mutant. One that makes them hang has been noticed."""
    process = multiprocessing.get_context("forkserver").Process(target=run_tests, args=(path, source))
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode == 0


def main(names):
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["hypothesis", "onnx.reference", "pytest", "torch"])
    modules = {name_of(path): path for path in sorted((ROOT / "lstm_ref").rglob("*.py"))}
    if unknown := set(names).difference(modules):
        sys.exit(f"lstm_ref has no module {', '.join(sorted(unknown))}. It has {', '.join(modules)}.")
    paths = [modules[name] for name in names or modules]
    if not survives(paths[0], paths[0].read_text()):
        sys.exit("The tests of lstm_ref fail before anything is changed: run pytest tests/lstm_ref")
    made = [mutant for path in paths for mutant in mutants(path)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        alive = pool.map(survives, *zip(*[(path, source) for path, _, source in made], strict=True))
        alive = list(track(alive, "mutants", len(made)))
    left = [where for (_, where, _), lives in zip(made, alive, strict=True) if lives]
    for where in left:
        print("survived", where)
    print(f"{len(made) - len(left)} of {len(made)} mutants killed")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
