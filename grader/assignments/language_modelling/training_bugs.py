"""Mistakes in asking a language model, as edits of `lstm_ref.text.language`, and in training one, read off its weights."""

import numpy as np

from grader.judging.diagnosis import Bug, Diagnosis

PAGE = "07-language-modelling.html#"
READ = "x = one_hot(codes, len(b_y))[:, None]"
RUN = "h, _, _ = fast_lstm.forward(x, lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, b))"
SCORES = "scores = h[:, 0] @ W_y.T + b_y"
RETURN = "return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))"
LOG_P = RETURN.removeprefix("return ")


def asked(old, new, words, section="lm-held-out"):
    return Bug(old, new, f"your predict {words}.", PAGE + section)


def measured(new, words):
    return asked(RETURN, f"return {new}", words, "perplexity-and-bits")


PREDICT_BUGS = [
    measured(f"np.exp({LOG_P})", "gives probabilities: their logarithms are asked for"),
    measured(f"({LOG_P}) / np.log(2)", "gives logarithms to base 2: natural ones are asked for"),
    measured(f"({LOG_P}) / np.log(10)", "gives logarithms to base 10: natural ones are asked for"),
    measured(f"-({LOG_P})", "gives -log p: the minus belongs to the loss"),
    measured("scores", "gives scores: take their log-softmax, so that each row's probabilities sum to 1"),
    measured("shifted", "gives scores less the largest: their log-softmax takes away the logarithm of the sum of their exponentials"),
    measured("shifted / np.exp(shifted).sum(axis=1, keepdims=True)", "divides the scores by the sum of their exponentials: the logarithm of that sum is subtracted"),
    measured("scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))", "overflows where the scores are large: subtract the largest of the row first"),
    measured("np.log(np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True))", "takes the logarithm of a probability, which is 0 in floating point where scores differ by a thousand: subtract the logarithm of the sum"),
    measured("shifted - np.log(np.exp(shifted).sum())", "takes the softmax over all steps together: each row's probabilities sum to 1"),
    measured("scores - scores.max(axis=0) - np.log(np.exp(scores - scores.max(axis=0)).sum(axis=0))", "takes the softmax along time: each row's probabilities sum to 1"),
    measured(f"({LOG_P}).T", "gives (V, T): a row for each step is asked for, (T, V)"),
    measured(f"({LOG_P})[:, None]", "gives (T, 1, V): the stream's axis is left"),
    measured(f"({LOG_P})[-1]", "gives the last row alone: a row for each step is asked for"),
    measured(f"({LOG_P})[:-1]", "leaves out the last row: a symbol comes after the last of the codes, too"),
    measured(f"({LOG_P})[np.arange(len(codes) - 1), codes[1:]]", "gives the log-probabilities of the symbols that came: those of all symbols are asked for"),
    asked(SCORES, "scores = h[:, 0] @ W_y.T", "leaves out the bias b_y of the readout", "lm-held-out"),
    asked(SCORES, "scores = np.concatenate([0 * h[:1, 0], h[:-1, 0]]) @ W_y.T + b_y", "is one place late: row t does not depend on codes[t]"),
    asked(SCORES, "scores = np.concatenate([h[:1, 0], h[:-1, 0]]) @ W_y.T + b_y", "is one place late: row t does not depend on codes[t]"),
    asked(SCORES, "scores = np.concatenate([h[1:, 0], h[-1:, 0]]) @ W_y.T + b_y", "looks ahead: row t is that of codes[t + 1]"),
    asked(SCORES, "scores = np.roll(h[:, 0], -1, axis=0) @ W_y.T + b_y", "looks ahead: row t is that of codes[t + 1]"),
    asked(READ, "x = one_hot(np.append(codes[1:], codes[0]), len(b_y))[:, None]", "looks ahead: it reads codes[t + 1] before it gives row t"),
    asked(READ, "x = one_hot(np.append(codes[1:], codes[-1]), len(b_y))[:, None]", "looks ahead: it reads codes[t + 1] before it gives row t"),
    asked(SCORES, "scores = np.repeat(h[-1:, 0], len(h), axis=0) @ W_y.T + b_y", "gives the last row at every step: row t is for what comes after codes[t], given no more than that"),
    asked(READ, "x = one_hot(codes[::-1], len(b_y))[:, None]", "runs through the text backwards"),
    asked(f"{READ}\n    {RUN}", f"{READ.replace('codes', 'codes[::-1]')}\n    {RUN}\n    h = h[::-1]", "runs through the text backwards"),
    asked(RUN, "h, _, _ = fast_lstm.forward(x.transpose(1, 0, 2), lstm.zero_state(len(x), W_h.shape[1]), lstm.Params(W_x, W_h, b))\n    h = h.transpose(1, 0, 2)", "has no memory: each symbol is read from a state of zeros. Carry the state from step to step", "lm-truncated"),
    asked(RUN, f"{RUN}\n    h = np.concatenate([fast_lstm.forward(x[k : k + 16], lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, b))[0] for k in range(0, len(x), 16)])", "starts from a state of zeros every 16 symbols: carry it on", "lm-truncated"),
    asked(RUN, f"{RUN}\n    h = np.concatenate([fast_lstm.forward(x[k : k + 5], lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, b))[0] for k in range(0, len(x), 5)])", "starts from a state of zeros every 5 symbols, as long as a chunk of the training: carry it on", "lm-truncated"),
    asked(RUN, RUN.replace("W_h.shape[1]", "48"), "works for 48 cells alone: W_h, which is (4H, H), says how many there are"),
    asked(RUN, f"{RUN}\n    h = fast_lstm.forward(x, lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, 0 * b))[0]", "leaves out the bias of the gates"),
    asked(RUN, "c, h = [], (np.zeros((1, W_h.shape[1])),) * 2\n    for x_t in x:\n        h = lstm.step(x_t, h, lstm.Params(W_x, W_h, b))[0]\n        c.append(h[1])\n    h = np.stack(c)", "reads out c_t: the readout is of h_t"),
]  # fmt: skip


def told(words, section="lm-truncated"):
    return Diagnosis(words, PAGE + section)


LATE = told(
    "your weights predict the symbol that the network has just read, and should predict what comes after it. Was the input its own target?",
    "contiguous-streams",
)
UNTRAINED = told(
    "your model is no better than a uniform one: are the new weights kept after each update, and is the gradient subtracted?"
)
STUCK = told(
    "your model knows no more than a single symbol back: train it for longer, or check that dh and the target belong to the same step."
)
NO_LATCH = told(
    "your model has learned the letters but not which bracket is open, not even after few letters. Does each chunk begin with the state that the one before it *in the text* ended with? If so, train for more updates, or use more cells."
)
FORGETS = told(
    "your model knows which bracket is open after few letters, and loses it on the way through long ones. Does each chunk of your training start from the state that the one before it ended with?"
)
ROUGH = told(
    "your model knows which bracket is open and is a little off everywhere: more updates, or a rate that falls towards the end."
)
NOT_TRAINED = told(
    "your weights know the brackets, and from another text your training learns no more than which symbol follows which: were they set by hand, or counted? They have to be trained."
)
DIAGNOSES = (LATE, UNTRAINED, STUCK, NO_LATCH, FORGETS, ROUGH)


def diagnose(model, held):
    """What is wrong with a trained model, read off its predictions for held-out text; `held` is the bar for its
    perplexities among the brackets that might close, after few letters and after many."""
    rows, codes = model.rows, model.names[model.held_out]
    if np.exp(-rows[np.arange(len(codes)), codes].mean()) < 1.3:
        return [LATE]
    for bar, share, words in (("uniform", 0.9, UNTRAINED), ("bigram", 0.99, STUCK)):
        if model.perplexity > share * model.bars[bar]:
            return [words]
    return [NO_LATCH if model.near > held else FORGETS if model.far > held else ROUGH]
