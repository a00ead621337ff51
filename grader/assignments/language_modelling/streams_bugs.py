"""Mistakes in cutting a text into streams and in measuring a language model, as edits of `lstm_ref.text.language`."""

import numpy as np

from grader.judging.diagnosis import Bug

PAGE = "07-language-modelling.html#"
X = "x = codes[: N * steps].reshape(N, steps).T  # (steps, N)"
Y = "y = codes[1 : N * steps + 1].reshape(N, steps).T"
STEPS = "steps = (len(codes) - 1) // N  # in a stream: the last symbol of all is a target only"
END = "return [(x[start : start + T], y[start : start + T]) for start in range(0, steps, T)]"
PERPLEXITY = "return base ** -np.mean(log_p)"
BITS = "return -np.sum(log_p) / np.log(2) / characters"


def cut(old, new, words):
    return Bug(old, new, f"your chunks {words}.", PAGE + "contiguous-streams")


def each(new):
    return END.replace("(x[start : start + T], y[start : start + T])", new)


CHUNK_BUGS = [
    cut(f"{X}\n    {Y}", f"{X.replace('(N, steps).T', '(steps, N)')}\n    {Y.replace('(N, steps).T', '(steps, N)')}", "deal the text out like cards, neighbours side by side: a column should hold what stands one after the other"),
    cut(END, "return [(codes[k : k + N * T].reshape(N, T).T, codes[k + 1 : k + N * T + 1].reshape(N, T).T) for k in range(0, len(codes) - N * T, N * T)]", "cut the next N T symbols into N windows each time: column n then does not go on where it stopped, and a carried state belongs to other text"),
    cut(Y, "y = x", "have the input itself for a target: y should be one symbol later"),
    cut(Y, "y = x + 1", "have the next number for a target: it should be the symbol that the text has there"),
    cut(Y, "y = np.roll(codes, 1)[: N * steps].reshape(N, steps).T", "have the symbol before for a target: y should be one symbol later than x, not earlier"),
    cut(Y, "y = codes[2 : N * steps + 2]\n    y = np.append(y, codes[: N * steps - len(y)]).reshape(N, steps).T", "have targets that are two symbols later than x"),
    cut(Y, "y = np.roll(x, -1, axis=0)", "wrap round at the end of a stream: the target of its last symbol is the next symbol of the text, not the stream's first"),
    cut(END, each("(x[start : start + T], np.roll(x[start : start + T], -1, axis=0))"), "wrap round at the end of every chunk: the target of its last row is the first row of the next chunk"),
    cut(END, each("(x[start : start + T][:-1], y[start : start + T][:-1])"), "lose the last row of every chunk: its target is the first symbol of the next chunk, which is there"),
    cut(END, each("(x[start : start + T].T, y[start : start + T].T)"), "are (N, T): here arrays are time-major, (T, N)"),
    cut(END, END.replace("range(0, steps, T)", "range(0, steps - T + 1, T)"), "leave out the last one, which is shorter than T"),
    cut(END, END.replace("range(0, steps, T)", "range(0, steps)"), "begin at every step and overlap: each should begin where the last one ended"),
    cut(END, END.replace("range(0, steps, T)", "range(0, steps, max(1, T - 1))"), "overlap by one row: each should begin one row after the last one ended"),
    cut(END, END.replace("range(0, steps, T)", "reversed(range(0, steps, T))"), "come last first"),
    cut(END, "return [(x, y)]", "are one chunk: the streams should be cut along time, T rows at a time"),
    cut(STEPS, "steps = len(codes) // N\n    codes = np.append(codes, codes[0])", "use the last symbol of the text as an input, with a target that wraps round to the beginning: it can only be a target"),
    cut(END, END.replace("range(0, steps, T)", "range(0, steps + 1, T)"), "end with an empty one where T divides the length of a stream"),
    cut(END, each("tuple(np.pad(part[start : start + T], ((0, max(0, start + T - steps)), (0, 0))) for part in (x, y))"), "are all of T rows, the last filled up with zeros: it should be as short as what is left"),
    cut(END, each("(x[start : start + T][: steps - 1 - start], y[start : start + T][: steps - 1 - start])").replace("(0, steps, T)", "(0, steps - 1, T)"), "lose the last row of the streams: the last symbol of a stream has a successor too"),
    cut(END, "steps = len(codes) // N\n    x = codes[: N * steps].reshape(N, steps).T\n    return [(x[start : start + T][: steps - 1 - start], x[start + 1 : start + 1 + T]) for start in range(0, steps - 1, T)]", "take targets from within a stream, and streams of length // N symbols: the last symbol of a stream has a successor too, the first of the next, and S = (length - 1) // N"),
    cut(STEPS, "steps = (len(codes) - 1) // N // T * T", "leave out the rows that do not fill a chunk, and move the streams' borders with them: S = (length - 1) // N"),
]  # fmt: skip


def perplexity(new, words):
    return Bug(PERPLEXITY, f"return {new}", f"your perplexity {words}.", PAGE + "perplexity-and-bits")


def bits(new, words):
    return Bug(BITS, f"return {new}", f"your bits_per_character {words}.", PAGE + "perplexity-and-bits")


PERPLEXITY_BUGS = [
    perplexity("np.mean(base ** -log_p)", "is a mean of exponentials: one rare symbol outweighs all else. Take the mean first, of the logarithms"),
    perplexity("base ** np.mean(log_p)", "lacks the minus sign: it is a mean probability, and perplexity is one over it"),
    perplexity("base ** -np.sum(log_p)", "sums where it should average: it grows with the length of the text"),
    perplexity("np.exp(-np.mean(log_p))", "takes e for the base of every logarithm: in another base a uniform model over V symbols does not get V"),
    perplexity("2 ** -np.mean(log_p)", "takes 2 for the base of every logarithm: in another base a uniform model over V symbols does not get V"),
    perplexity("2 ** (-np.mean(log_p) * np.log(base))", "is a power of 2 of the mean surprise in nats: bits belong to 2, nats to e"),
    perplexity("-np.mean(log_p)", "is the mean surprise itself: the exponential is missing"),
    perplexity("1 / np.mean(base**log_p)", "averages the probabilities, not their logarithms"),
    perplexity("base ** -np.median(log_p)", "takes the median surprise, which the rare symbols do not move: it is the mean"),
    perplexity("np.exp(-np.mean(log_p) / np.log(base))", "divides by ln(base), which should multiply: log p in nats is log p to the base times ln(base)"),
    perplexity("base ** (-np.sum(log_p) / len(log_p))", "divides by len(log_p): that is the rows of an array alone, and np.size(log_p) all of its entries"),
    perplexity("np.prod(base**log_p) ** (-1 / np.size(log_p))", "multiplies the probabilities: the product of thousands is 0 in floating point. Average their logarithms"),
    perplexity("base ** (-np.sum(log_p) / (np.size(log_p) - 1))", "divides by one symbol too few"),
    perplexity("-np.mean(log_p) * np.log(base)", "is the mean surprise in nats: the exponential is missing"),
]  # fmt: skip

BITS_BUGS = [
    bits("-np.sum(log_p) / characters", "counts nats: divide by ln 2"),
    bits("-np.mean(log_p) / np.log(2)", "averages over tokens: a model of long tokens looks worse than it is. Divide the sum by the characters"),
    bits("-np.mean(log_p) / np.log(2) / characters", "averages over the tokens and divides by the characters besides: it is the sum that belongs to all of them"),
    bits("-np.sum(log_p) * np.log(2) / characters", "multiplies by ln 2 where it should divide"),
    bits("-np.sum(log_p) / np.log(10) / characters", "counts decimal digits: divide by ln 2, not by ln 10"),
    bits("2 ** (-np.sum(log_p) / np.log(2) / characters)", "is the perplexity per character: leave the power away"),
    bits("-np.sum(log_p) / np.log(2)", "is the number of bits of the whole text: divide by the characters"),
    bits("-np.sum(log_p) / np.log(2) * len(np.ravel(log_p)) / characters", "multiplies by the number of tokens"),
    bits("-np.mean(log_p) / np.log(2) * characters / np.size(log_p)", "multiplies the mean of a token by the characters of each: divide by them"),
    bits("-np.sum(np.log2(-log_p)) / characters", "takes a logarithm of what is a logarithm already"),
]  # fmt: skip


def measured(rng):
    """Problems for perplexity, to several bases."""
    return [(np.log(rng.uniform(0.05, 0.9, size=6)) / np.log(base), base) for base in (np.e, 2, 10, 3)]


def spelled(rng):
    """Problems for bits_per_character: fewer tokens than characters."""
    return [(np.log(rng.uniform(0.01, 0.9, size=size)), int(rng.integers(2, 5)) * size + 1) for size in (3, 6, 11)]
