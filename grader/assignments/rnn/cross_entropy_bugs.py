"""Mistakes in the loss of a character model and in its gradient, as edits of `lstm_ref.text.character_model`."""

import numpy as np

from grader.assignments.rnn import extremes
from grader.assignments.rnn.extremes import LOG_ZERO, PAGE, SMALL
from grader.judging.calls import observe
from grader.judging.claims import parts_of, value_of
from grader.judging.diagnosis import Bug, agree, made_in, one_of
from grader.judging.explained import alone, partly_told, simplest, told, unsteady
from lstm_ref.text import character_model

LOSS = "loss = -chosen.mean()"
NORMALISE = "log_p = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))"
GRADIENT = "dscores = (np.exp(log_p) - one_hot(target, scores.shape[-1])) / target.size"
CHOSEN = "chosen = np.take_along_axis(log_p, target[..., None], axis=-1)"


def loss(new, words):
    return Bug(LOSS, f"loss = {new}", f"your loss matches {words}.", PAGE + "rnn-cross-entropy")


def gradient(new, words):
    return Bug(GRADIENT, f"dscores = {new}", f"your dscores matches {words}.", PAGE + "rnn-cross-entropy")


def normalised(new, words):
    return Bug(NORMALISE, f"log_p = {new}", f"your cross_entropy matches {words}.", PAGE + "rnn-softmax")


HOT = "one_hot(target, scores.shape[-1])"

LOSS_BUGS = [
    loss("-chosen.sum()", "the sum over all places: the mean divides by T N"),
    loss("-chosen.sum() / len(target)", "a sum divided by T alone: the mean divides by T N"),
    loss("-chosen.sum() / target.shape[1]", "a sum divided by N alone: the mean divides by T N"),
    loss("-chosen.sum() / scores.size", "a sum divided by T N V: only the symbol that came counts at each place"),
    loss("chosen.mean()", "the right number with the wrong sign"),
    loss("-chosen.mean() / np.log(2)", "a loss in bits: nats take the natural logarithm"),
    loss("-chosen.mean() / np.log(10)", "a loss with the logarithm of base 10: nats take the natural one"),
    loss("-np.log(np.exp(chosen).mean())", "the logarithm of the mean probability: it is the mean of the logarithms"),
    loss("-np.exp(chosen).mean()", "the mean probability without its logarithm"),
    loss("(1 - np.exp(chosen)).mean()", "the mean of 1 - p: the logarithm is missing"),
    loss("-log_p.mean()", "the mean over all symbols: only the one that came counts"),
    loss("((np.exp(log_p) - one_hot(target, scores.shape[-1])) ** 2).sum(-1).mean()", "a squared error in the place of the logarithm"),
    loss("-(np.exp(log_p) * log_p).sum(-1).mean()", "the entropy of the model's own probabilities: the target is not in it"),
    loss("np.exp(-chosen.mean())", "the perplexity: the loss is its logarithm"),
    loss("-np.take_along_axis(scores, target[..., None], axis=-1).mean()", "the mean score of the target without a softmax"),
]  # fmt: skip

GRADIENT_BUGS = [
    gradient(f"np.exp(log_p) - {HOT}", "the gradient of the sum: that of the mean is divided by T N"),
    gradient(f"(np.exp(log_p) - {HOT}) / len(target)", "a gradient divided by T alone: the mean divides by T N"),
    gradient(f"(np.exp(log_p) - {HOT}) / target.shape[1]", "a gradient divided by N alone: the mean divides by T N"),
    gradient(f"(np.exp(log_p) - {HOT}) / scores.size", "a gradient divided by T N V: the mean divides by T N"),
    gradient(f"({HOT} - np.exp(log_p)) / target.size", "the right numbers with the wrong sign: it is p minus one-hot"),
    gradient(f"{HOT} - np.exp(log_p)", "the right numbers with the wrong sign, and not divided by T N: it is p minus one-hot, and the loss is a mean"),
    gradient("np.exp(log_p) / target.size", "the probabilities alone: 1 is taken off at the target"),
    gradient(f"-{HOT} / target.size", "minus one-hot alone: the probabilities are missing"),
    gradient(f"-{HOT} / np.exp(log_p) / target.size", "the gradient with respect to the probabilities, -1/p: with respect to the scores it is p minus one-hot"),
    gradient(f"-{HOT} * np.exp(log_p) * (1 - np.exp(log_p)) / target.size", "a softmax differentiated entry by entry: each score moves all probabilities"),
    gradient(f"-{HOT} * (1 - np.exp(log_p)) / target.size", "a gradient at the target alone: the scores of the other symbols have one too"),
    gradient(f"(log_p - {HOT}) / target.size", "log p minus one-hot: it is p itself"),
    gradient(f"(scores - {HOT}) / target.size", "scores minus one-hot: the softmax is missing"),
    gradient("(np.exp(log_p) - 1) / target.size", "p minus 1 for every symbol: 1 is taken off at the target alone"),
    gradient(f"(np.exp(log_p) - {HOT}) / target.size / np.log(2)", "the gradient of a loss in bits"),
]  # fmt: skip

SOFTMAX_BUGS = [
    normalised("shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))", "a softmax over time: the probabilities of one place add up to 1"),
    normalised("scores - np.log(np.exp(scores).sum(axis=0, keepdims=True))", "a softmax over time: the probabilities of one place add up to 1"),
    normalised("shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))", "a softmax over the batch: the probabilities of one place add up to 1"),
    normalised("scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))", "a softmax over the batch: the probabilities of one place add up to 1"),
    normalised("scores - np.log(np.exp(scores).sum())", "a softmax over everything at once: the probabilities of one place add up to 1"),
    normalised("scores", "scores taken for logarithms of probabilities: the softmax is missing"),
    normalised("-np.log1p(np.exp(-scores))", "a sigmoid of each score in the place of the softmax"),
    normalised("np.log(2.0) * scores - np.log((2.0 ** scores).sum(axis=-1, keepdims=True))", "a softmax with powers of 2 in the place of e"),
    normalised("np.log(np.abs(scores) / np.abs(scores).sum(axis=-1, keepdims=True))", "scores divided by their sum, without the exponential"),
    Bug(CHOSEN, "target = np.roll(target, -1, axis=0)\n    " + CHOSEN, "your cross_entropy matches one that shifts the targets by one step: the target of step t stands at t already.", PAGE + "rnn-cross-entropy"),
    Bug(CHOSEN, "target = np.roll(target, 1, axis=0)\n    " + CHOSEN, "your cross_entropy matches one that takes the target of the step before.", PAGE + "rnn-cross-entropy"),
    Bug("return loss, dscores", "return dscores, loss", "your cross_entropy returns (dscores, loss): the loss comes first.", PAGE + "rnn-cross-entropy"),
]  # fmt: skip

CROSS_ENTROPY_BUGS = SOFTMAX_BUGS + LOSS_BUGS + GRADIENT_BUGS
PARTS = "loss", "dscores"


def draw_scores(rng, T=7, N=3, V=5):
    """Scores (T, N, V) and targets (T, N)."""
    return 1.5 * rng.normal(size=(T, N, V)), rng.integers(V, size=(T, N))


mistaken = made_in(character_model, "cross_entropy")


def diagnose_cross_entropy(cross_entropy, calls):
    """Which mistakes give the learner's loss and gradient: one for both, or one for each; else what the extremes show."""
    answers = [call.seen.value for call in calls]
    if not all(isinstance(answer, (tuple, list)) and len(answer) == len(PARTS) for answer in answers):
        return []
    choices, right = [alone(CROSS_ENTROPY_BUGS)], character_model.cross_entropy
    return (
        told(choices, cross_entropy, calls, right, mistaken)
        or partly_told(choices, cross_entropy, calls, right, mistaken, extremes.ordinary, SMALL)
        or of_part(0, cross_entropy, calls) + of_part(1, cross_entropy, calls)
        or at_the_extremes(cross_entropy, calls)
        or unsteady("cross_entropy", calls, PAGE + "rnn-cross-entropy")
    )


def of_part(k, cross_entropy, calls):
    """Which mistakes give one part of the learner's pair, whatever the other is, for scores of ordinary size at least."""
    choices = [alone(SOFTMAX_BUGS + (LOSS_BUGS, GRADIENT_BUGS)[k])]

    def part(function):
        return lambda *args: function(*args)[k]

    def search(where):
        seen = [
            call._replace(seen=call.seen._replace(value=call.seen.value[k], warnings=()))
            for call in calls
            if where(*call.args)
        ]

        def with_the_other(bugs):
            """The learner's function with the mistaken part for its own."""

            def function(*args):
                parts = list(parts_of(value_of(cross_entropy, *args), PARTS))
                parts[k] = mistaken(bugs)(*args)[k] if where(*args) else parts[k]
                return tuple(parts)

            return function

        found = simplest(choices, seen, part(character_model.cross_entropy), lambda bugs: part(mistaken(bugs)))
        return one_of(found, cross_entropy, with_the_other)

    return search(lambda *_: True) or [
        each._replace(words=f"{SMALL}, {each.words}") for each in search(extremes.ordinary)
    ]


def at_the_extremes(cross_entropy, calls):
    """What is wrong with a loss that is right for scores of ordinary size."""
    spoilt = [call for call in calls if not is_right(call.args, call.seen.value)]
    if not spoilt or any(extremes.ordinary(*call.args) for call in spoilt):
        return []
    scores, target = spoilt[0].args
    places = [(scores[t : t + 1, n : n + 1], target[t : t + 1, n : n + 1]) for t, n in np.ndindex(target.shape)]
    if all(is_right(place, observe(cross_entropy, *place).value) for place in places):
        return [extremes.ONE_MAXIMUM]
    if told := extremes.unshifted(cross_entropy, calls, scores[:1, :1], target[:1, :1]):
        return told
    pairs = [(call.seen.value, character_model.cross_entropy(*call.args)) for call in spoilt]
    if not all(agree(got[1], want[1]) and np.size(got[0]) == 1 for got, want in pairs):
        return []
    losses = [(float(np.ravel(got[0])[0]), want[0]) for got, want in pairs]
    if not all(got < extremes.LARGEST for got, _ in losses):
        return [LOG_ZERO]
    return [extremes.PATCHED] if all(0 < got < want for got, want in losses) else []


def is_right(problem, answer):
    return agree(answer, character_model.cross_entropy(*problem))
