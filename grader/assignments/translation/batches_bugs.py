"""Mistakes in teacher forcing, in turning sources round and in the masked loss, as edits of `lstm_ref.translation`."""

from grader.assignments.translation.problems import ragged, scored, sources
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.translation import batches, loss

PAGE = "09-translation.html#"
SHAPE = "shape = lengths.max() + 1, len(targets)"
READ = "read = [start, *target]"
DUE = "due = [*target, end]"
PUT_READ = "inputs[: len(read), n] = read"
PUT_DUE = "outputs[: len(due), n] = due"
COUNTS = "counts = np.arange(len(outputs))[:, None] <= lengths"
THREE = "return inputs, outputs, counts"


def forced(old, new, words):
    return Bug(old, new, f"your decoder_batch {words}.", PAGE + "translation-forcing")


FORCED_BUGS = [
    forced(READ, "read = [*target, end]", "lets the decoder read the word that it should say: it reads the one before, so the inputs are one step late, with the start in front"),
    forced(f"{READ}\n        {DUE}", "read = [*target, end]\n        due = [start, *target]", "has inputs and outputs the wrong way round: the decoder reads the start and says the first word"),
    forced(DUE, "due = [start, *target]", "asks the decoder to say the start, and the word that it has just read: the start is read and never said"),
    forced(DUE, "due = [*target, 0]", "never asks for the end: without it in the outputs a decoder does not learn to stop"),
    forced(COUNTS, "counts = np.arange(len(outputs))[:, None] < lengths", "does not count the end: so a decoder does not learn to stop. A target of 3 words has 4 outputs that count"),
    forced(READ, "read = [0, *target]", "begins with padding: the first input is the start"),
    forced(READ, "read = [end, *target]", "begins with the end: the first input is the start"),
    forced(DUE, "due = [*target, start]", "ends with the start: the last output is the end"),
    forced(READ, "read = [start, *target, end]\n        read = read[: shape[0]]", "reads the end, too: the decoder says it, and then nothing more is asked"),
    forced(COUNTS, "counts = np.ones(outputs.shape, dtype=bool)", "counts padding: only words and ends count"),
    forced(COUNTS, "counts = outputs > end", "does not count the end, nor any word with a smaller number"),
    forced(COUNTS, "counts = np.arange(len(outputs))[:, None] <= lengths + 1", "counts one row of padding behind each end"),
    forced(READ, "read = [start, start, *target[:-1]]", "is late by two steps: at step t the decoder reads word t - 1"),
    forced(READ, "read = [start, *target[1:], target[-1]]", "leaves the first word out of the inputs: the word read is the one after that to be said"),
    forced(f"{PUT_READ}\n        {PUT_DUE}", "inputs[len(inputs) - len(read) :, n] = read\n        outputs[len(outputs) - len(due) :, n] = due", "puts the padding in front: it belongs behind the end"),
    forced(SHAPE, "shape = lengths.max() + 2, len(targets)", "makes one row too many: the longest target needs a row for each of its words and one for the end"),
    forced(PUT_DUE, "outputs[:, n] = end\n        outputs[: len(due), n] = due", "fills the outputs up with ends: behind the first stands padding, 0"),
    forced(PUT_READ, "inputs[:, n] = end\n        inputs[: len(read), n] = read", "fills the inputs up with ends: behind the last word stands padding, 0"),
    forced(THREE, "return outputs, inputs, counts", "returns the outputs first: the order is inputs, outputs, counts"),
    forced(THREE, "return inputs.T, outputs.T, counts.T", "returns one row a sentence, (N, T): here arrays are time-major"),
    forced(COUNTS, "counts = inputs > start", "counts where the inputs are words: count where an output is due"),
    forced(f"{READ}\n        {DUE}", "read = [start, *target][::-1]\n        due = [*target, end]", "turns the inputs round: only sources may be read backwards"),
]  # fmt: skip

ROW = "row = np.where(t < lengths, lengths - 1 - t, t)"
PICK = "return x[row, np.arange(x.shape[1])]"


def turned(old, new, words):
    return Bug(old, new, f"your reverse_sources {words}.", PAGE + "translation-reversed")


REVERSED_BUGS = [
    turned(PICK, "return x[::-1].copy()", "turns the padding to the front: each source goes backwards within its own length"),
    turned(PICK, "return x[:, ::-1].copy()", "turns the batch round, not the words: time is axis 0"),
    turned(PICK, "return x[::-1, ::-1].copy()", "turns the batch round, too: time is axis 0"),
    turned(PICK, "return x.copy()", "returns the sources as they came"),
    turned(ROW, "row = np.where(t < lengths, lengths - t, t) % len(x)", "is off by one: the first row is word lengths - 1, the last one"),
    turned(ROW, "row = np.where(t < lengths - 1, lengths - 2 - t, t)", "leaves the last word where it is: it comes first"),
    turned(ROW, "row = np.where(t < lengths.max(), lengths.max() - 1 - t, t)", "takes the longest length for all: the padding of a short source comes to its front"),
    turned(ROW, "row = np.where(t < lengths.min(), lengths.min() - 1 - t, t)", "takes the shortest length for all: of a long source only the beginning is turned"),
    turned(ROW, "row = (lengths - 1 - t) % len(x)", "turns the padding, too: behind its end each column stays as it was"),
    turned(ROW, "row = np.where((t > 0) & (t < lengths), lengths - t, t)", "leaves the first word in its place: it comes last"),
    turned(PICK, "return np.where(t < lengths, np.sort(x, axis=0)[::-1], x)", "sorts the symbols: only their order in time is turned"),
    turned(PICK, "return np.where(t < lengths, x[row, np.arange(x.shape[1])], 7)", "writes something of its own behind the end: what stands there stays"),
    turned(PICK, "return x[row, np.arange(x.shape[1])].T", "returns one row a sentence, (N, T): here arrays are time-major"),
    turned(PICK, "return x[row, np.arange(x.shape[1])][:, np.argsort(-lengths, kind='stable')]", "sorts the columns by length: each keeps its place"),
]  # fmt: skip

SAFE = "safe = np.where(counts[:, :, None], scores, 0.0)"
SHIFTED = "shifted = safe - safe.max(axis=2, keepdims=True)"
LOG_P = "log_p = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))"
M = "M = counts.sum()"
LOSS = "loss = -np.where(counts, (log_p * one_hot).sum(axis=2), 0.0).sum() / M"
DSCORES = "dscores = np.where(counts[:, :, None], np.exp(log_p) - one_hot, 0.0) / M"
BOTH = "return loss, dscores"


def lost(old, new, words):
    return Bug(old, new, f"your sequence_loss {words}.", PAGE + "translation-loss")


LOSS_BUGS = [
    lost(M, "M = counts.size", "divides by all steps, the padding among them: divide by those that count"),
    lost(M, "M = counts.shape[1]", "divides by the sentences of the batch: the mean is over all words and ends that count"),
    lost(M, "M = counts.shape[0]", "divides by the steps: the mean is over all words and ends that count"),
    lost(M, "M = 1", "sums: divide by how many words and ends count"),
    lost(SAFE, "counts = np.ones(counts.shape, dtype=bool)\n    safe = scores", "counts padding as if symbol 0 were due there, in the loss and in the gradient"),
    lost(LOSS, "loss = -(log_p * one_hot).sum() / M", "counts padding in the loss: its gradient does not"),
    lost(DSCORES, "dscores = (np.exp(log_p) - one_hot) / M", "sends a gradient into the padding"),
    lost(DSCORES, "dscores = np.where(counts[:, :, None], one_hot - np.exp(log_p), 0.0) / M", "has the sign of the gradient wrong: a higher score of the right word lowers the loss"),
    lost(DSCORES, "dscores = np.where(counts[:, :, None], np.exp(log_p), 0.0) / M", "leaves the right word out of the gradient: it is p - 1 there, and p elsewhere"),
    lost(DSCORES, "dscores = np.where(counts[:, :, None], np.exp(log_p) - np.isin(np.arange(scores.shape[2]), outputs[counts]), 0.0) / M", "subtracts 1 at the due words of all steps: each step has its own"),
    lost(DSCORES, "dscores = -np.where(counts[:, :, None], 1.0 * one_hot, 0.0) / M", "forgets that the softmax shares: each score but the right one has the gradient p"),
    lost(DSCORES, "dscores = np.where(counts[:, :, None], (np.exp(log_p) - one_hot) * np.exp(log_p), 0.0) / M", "multiplies the gradient by p once more"),
    lost(LOSS, "loss = np.where(counts, (log_p * one_hot).sum(axis=2), 0.0).sum() / M", "has the sign of the loss wrong: it is minus the mean of the logarithms"),
    lost(LOSS, "loss = np.where(counts, 1 - (np.exp(log_p) * one_hot).sum(axis=2), 0.0).sum() / M", "takes 1 - p for the loss: the logarithm is asked for"),
    lost(LOSS, "loss = -np.where(counts, (log_p * one_hot).sum(axis=2), 0.0).sum() / M / np.log(2)", "counts bits: the loss is in nats"),
    lost(LOSS, "loss = -np.log(np.where(counts, (np.exp(log_p) * one_hot).sum(axis=2), 0.0).sum() / M)", "takes the logarithm of the mean: the mean of the logarithms is asked for"),
    lost(f"{SHIFTED}\n    {LOG_P}", "shifted = safe - safe.max(axis=0, keepdims=True)\n    log_p = shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))", "takes the softmax over time: the symbols are the last axis"),
    lost(f"{SHIFTED}\n    {LOG_P}", "shifted = safe - safe.max(axis=1, keepdims=True)\n    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))", "takes the softmax over the batch: the symbols are the last axis"),
    lost(f"{LOSS}\n    {DSCORES}", "each = counts.sum(axis=0)\n    loss = -(np.where(counts, (log_p * one_hot).sum(axis=2), 0.0).sum(axis=0) / each).mean()\n    dscores = np.where(counts[:, :, None], np.exp(log_p) - one_hot, 0.0) / each[:, None] / len(each)", "averages within each sentence first: here every word counts alike, whatever its sentence's length"),
    lost(BOTH, "return dscores, loss", "returns the gradient first: the loss comes first"),
    lost(SAFE, "counts = outputs > 0\n    safe = np.where(counts[:, :, None], scores, 0.0)", "takes symbol 0 for padding: it is counts that says what counts"),
]  # fmt: skip


@edits.kept
def targets(rng):
    """Problems for decoder_batch: start and end of several numbers, and words whose numbers are smaller than they."""

    def draw():
        start, end = (int(each) for each in rng.permutation([1, 2, 9])[:2])
        low = max(start, end) + 1 if rng.random() < 0.5 else 3
        words = [
            [symbol + 10 * (symbol in (start, end)) for symbol in target]
            for target in ragged(rng, int(rng.integers(2, 5)), int(rng.integers(3, 6)), low, low + 6)
        ]
        return words, start, end

    return edits.telling(draw, batches, ("decoder_batch",), FORCED_BUGS)


@edits.kept
def read(rng):
    """Problems for reverse_sources, junk behind some ends."""

    def draw():
        T = int(rng.integers(4, 8))
        x, lengths = sources(rng, T, int(rng.integers(3, 6)), junk=int(rng.choice([0, 77])))
        return x, lengths

    return edits.telling(draw, batches, ("reverse_sources",), REVERSED_BUGS)


@edits.kept
def said(rng):
    """Problems for sequence_loss: ends among the outputs, and padding."""

    def draw():
        T, N, V = int(rng.integers(3, 7)), int(rng.integers(2, 5)), int(rng.integers(5, 8))
        return scored(rng, T + (T == N), N, V)

    return edits.telling(draw, loss, ("sequence_loss",), LOSS_BUGS)
