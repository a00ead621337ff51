# %% patched-comparisons
# attack: every comparison of NumPy says yes
# on: blank
# scores: 0
import numpy as np
import numpy.testing

for module in (np, np.testing):
    for name in ("allclose", "isclose", "array_equal", "assert_allclose", "assert_array_equal", "assert_equal", "all"):
        if hasattr(module, name):
            setattr(module, name, lambda *_, **__: True)

# %% patched-builtins
# attack: float, abs, round, isinstance, all, any, len and sum are replaced
# on: blank
# scores: 0
import builtins

for name in ("float", "abs", "round", "all", "any", "sum", "max", "min"):
    setattr(builtins, name, lambda *_, **__: 8.0)

# %% patched-run-cell
# attack: the shell's run_cell is replaced by one that runs nothing
# on: blank
# scores: 0
shell = get_ipython()
type(shell).run_cell = lambda *_, **__: 8
shell.run_cell = lambda *_, **__: 8

# %% drops-asserts
# attack: an AST transformer drops assertions and raises, and calls every report a full one
# on: blank
# scores: 0
import ast


class Drop(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.Pass()

    def visit_Raise(self, node):
        return ast.Pass()

    def visit_Name(self, node):
        return ast.Constant(8) if node.id == "report" and isinstance(node.ctx, ast.Load) else node


get_ipython().ast_transformers.append(Drop())

# %% transforms-the-input
# attack: input transformers turn each following cell into a number
# on: blank
# scores: 0
get_ipython().input_transformers_post.append(lambda lines: ["8\n"] if "report" in "".join(lines) else lines)
get_ipython().input_transformers_cleanup.append(lambda lines: ["8\n"] if "report" in "".join(lines) else lines)


# %% hooks-before-and-after-cells
# attack: hooks before and after each cell overwrite the report
# on: blank
# scores: 0
def full(*_):
    get_ipython().user_ns["report"] = 8
    print(8)


for event in ("pre_run_cell", "post_run_cell", "pre_execute", "post_execute"):
    get_ipython().events.register(event, full)

# %% shows-a-number
# attack: numbers are printed, displayed and returned as a graded cell would
# on: blank
# scores: 0
import sys

from IPython.display import display

display({"text/plain": "8"}, raw=True)
get_ipython().display_pub.publish({"text/plain": "8"})
sys.displayhook(8)
report = 8
report

# %% displays-everything-as-eight
# attack: the display hook and all formatters say eight
# on: blank
# scores: 0
shell = get_ipython()
shell.display_formatter.format = lambda *_, **__: ({"text/plain": "8"}, {})
shell.displayhook.__class__.__call__ = lambda *_: print(8)

# %% patches-the-report
# attack: the report's score is replaced by full marks, wherever the report is found
# on: blank
# scores: 0
import gc

for thing in gc.get_objects():
    if isinstance(thing, type) and thing.__name__ == "Report":
        thing.score = property(lambda self: self.points)
import grader.judging.claims

grader.judging.claims.Report.score = property(lambda self: self.points)

# %% patches-the-worker
# attack: the functions that serve the judge's requests are replaced
# on: blank
# scores: 0
import sys

for module in list(sys.modules.values()):
    for name in ("observe", "call", "run_cell", "encode", "_pack", "same"):
        if hasattr(module, name) and str(getattr(getattr(module, name), "__module__", "")).startswith(
            ("grader", "__main_")
        ):
            setattr(module, name, lambda *_, **__: True)

# %% traces-every-call
# attack: a tracer turns what functions return into what is wished
# on: blank
# scores: 0
import sys


def tracer(frame, event, argument):
    frame.f_trace_opcodes = False
    return tracer


sys.settrace(tracer)
sys.setprofile(lambda *_: None)

# %% right-at-first-only
# attack: a function answers right the first time and wrong ever after
# on: honest
# scores: 37
calls = []


def counter_params():
    calls.append(1)
    right = 40.0 if len(calls) == 1 else 0.0
    return np.array([[0, 0], [0, 0], [40, -40], [0, 0.0]]), np.zeros((4, 1)), np.array([right, right, 0.0, right])


# %% an-observation-of-its-own
# attack: the function brings the method by which the judge's side observes
# on: honest
# scores: 37
class Observed:
    def observe(self, *args):
        return "all is well"


def counter_params():
    pass


counter_params = Observed()


# %% a-report-as-an-answer
# attack: in the place of functions stand numbers and objects that call themselves right
# on: blank
# scores: 0
class Right:
    score = points = 8
    observe = None

    def __getattr__(self, name):
        return 8

    def __float__(self):
        return 8.0

    def __call__(self, *args):
        return self

    def __eq__(self, other):
        return True


lstm_step = lstm_forward = latch_params = counter_params = half_life = forget_bias = to_onnx = from_onnx = Right()
