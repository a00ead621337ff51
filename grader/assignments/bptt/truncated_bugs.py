"""Mistakes in truncated backpropagation through time, as edits of a plain loop over chunks."""

from grader.assignments.bptt import loop, search
from grader.judging.diagnosis import Bug, made_in

SECTION = "04-bptt.html#truncated-bptt"
START = "    loss, total = 0.0, [np.zeros(np.shape(weight)) for weight in params]\n"
LOOP = "for start in range(0, len(x), size):"
CHUNK = "chunk, wanted = x[start : start + size], target[start : start + size]"
FORWARD = "h, state, cache = forward(chunk, state, params)"
LOSS = "loss += 0.5 * np.sum((h - wanted) ** 2)"
DH = "dh = h - wanted"
BACKWARD = "dparams = backward(dh, nothing, cache)[2]"
SUM = "total = [sum(pair) for pair in zip(total, dparams, strict=True)]"
END = "return loss, tuple(total), state"


def mistake(old, new, words):
    return Bug(old, new, f"your truncated_bptt matches one {words}.", SECTION)


BUGS = [
    mistake(FORWARD, "h, state, cache = forward(chunk, tuple(np.zeros_like(part) for part in state), params)",
            "that starts every chunk from zeros: the state is carried, only the gradient is not"),
    mistake(START, START + "    initial = state\n    plain = forward\n    forward = lambda chunk, _, params: plain(chunk, initial, params)\n",
            "that starts every chunk from the initial state: the state is carried from chunk to chunk"),
    mistake(FORWARD, "before = state\n        h, state, cache = forward(chunk, state, params)\n        state = (state[0], before[1])", "that carries h but not c from chunk to chunk"),
    mistake(FORWARD, "before = state\n        h, state, cache = forward(chunk, state, params)\n        state = (before[0], state[1])", "that carries c but not h from chunk to chunk"),
    mistake(FORWARD, "h, state, cache = forward(chunk, state[::-1], params)", "that swaps h and c between two chunks"),
    mistake(LOOP, "for start in range(0, len(x) - size + 1, size):", "that drops the last chunk where it is shorter than the others"),
    mistake(LOOP, "for start in [*range(0, len(x), size)][:-1] or [0]:", "that leaves the last chunk out"),
    mistake(LOOP, "for start in range(0, len(x), 1):", "whose chunks overlap: each begins one step after the one before"),
    mistake(LOOP, "for start in reversed(range(0, len(x), size)):", "that takes the chunks from the end: the state runs forwards"),
    mistake(CHUNK, "chunk, wanted = x[start : start + size + 1], target[start : start + size + 1]", "whose chunks are one step too long, so that their ends overlap"),
    mistake(CHUNK, "chunk, wanted = x[start : start + size], target[: min(size, len(x) - start)]", "that compares every chunk with the first chunk's target"),
    mistake(START, "    loss, total, size = 0.0, [np.zeros(np.shape(weight)) for weight in params], len(x)\n", "that does not cut at all: this is the full gradient"),
    mistake(DH, "dh = h - wanted\n        dh[:-1] = 0", "whose gradient comes from the last step of a chunk alone: every step has a loss"),
    mistake(DH, "dh = (h - wanted) / h.shape[1]", "whose gradients are divided by the size of the batch: the loss is a sum"),
    mistake(DH, "dh = 2 * (h - wanted)", "whose gradients are twice what they should be: the loss is *half* the sum of squares"),
    mistake(DH, "dh = wanted - h", "whose gradients have the wrong sign: dh is h - target"),
    mistake(DH, "dh = (h - wanted) / len(h)", "whose gradients are divided by the number of steps of the chunk: the loss is a sum"),
    mistake(DH, "dh = (h - wanted) / h.size", "whose gradients are those of a mean: the loss is a sum"),
    mistake(BACKWARD, "dparams = backward(dh, state, cache)[2]", "that hands the state to backward where it asks for the gradient of the state, which is zero here"),
    mistake(BACKWARD, "given = nothing if start == 0 else dstate\n        _, dstate, dparams = backward(dh, given, cache)",
            "that hands the gradient which one chunk sends back to the chunk after it: nothing comes from later chunks, and time does not run that way"),
    mistake(BACKWARD, "dparams = backward(dh, (dh[-1], nothing[1]), cache)[2]", "that counts the last dh of a chunk twice, as an output and in dstate"),
    mistake(SUM, "total = dparams", "that keeps the gradients of the last chunk alone"),
    mistake(END, "return loss, tuple(part / -(-len(x) // size) for part in total), state", "whose gradients are means over the chunks: they are sums"),
]  # fmt: skip

LOSS_BUGS = [
    mistake(LOSS, "loss = 0.5 * np.sum((h - wanted) ** 2)", "whose loss is that of the last chunk alone"),
    mistake(LOSS, "loss += np.sum((h - wanted) ** 2)", "whose loss lacks the factor one half"),
    mistake(LOSS, "loss += 0.5 * np.mean((h - wanted) ** 2)", "whose loss is a mean, where it is a sum"),
    mistake(LOSS, "loss += 0.5 * np.sum((h - wanted) ** 2) * size / len(x)", "whose loss is a mean over the chunks, where it is a sum"),
    mistake(END, "return loss / -(-len(x) // size), tuple(total), state", "whose loss is divided by the number of chunks: it is a sum"),
]  # fmt: skip
END_BUGS = [
    mistake(END, "return loss, tuple(total), (np.zeros_like(state[0]), np.zeros_like(state[1]))", "that returns a final state of zeros"),
    mistake(END, "return loss, tuple(total), tuple(state)[::-1]", "that returns the final state as (c, h): it is always (h, c)"),
    mistake(END, "return tuple(total), loss, state", "that returns the gradients before the loss"),
    mistake(END, "return loss, state, tuple(total)", "that returns the final state before the gradients"),
]  # fmt: skip
BUGS += LOSS_BUGS + END_BUGS


def diagnose(truncated_bptt, problems):
    """Which mistaken loops over chunks give the learner's numbers on all the problems."""
    return search.diagnose(truncated_bptt, problems, BUGS, made_in(loop, "truncated"))
