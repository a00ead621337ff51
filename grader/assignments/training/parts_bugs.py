"""Mistakes in the parts of a training loop, as edits of `reference`."""

from grader.assignments.training import reference
from grader.judging import explained
from grader.judging.diagnosis import Bug, made_in

PAGE = "06-training.html#"

COUNT = "count = mask.sum()"
ERROR = "error = np.where(mask, y - target, 0.0)"
LOSS = "loss = (error**2).sum() / count"
DY = "dy = 2 * error / count"
BOTH = f"{LOSS}\n    {DY}"


MATCHES = "your masked_loss matches one in which "


def loss(old, new, clause):
    return Bug(old, new, f"{MATCHES}{clause}.", PAGE + "training-masking")


MASKED_LOSS = [
    loss(COUNT, "count = mask.size", "loss and dy are divided by all T N steps, padding counted in"),
    loss(ERROR, "error = y - target", "the padding's errors are added and only the number of steps is masked"),
    loss(f"{COUNT}\n    {ERROR}", "count = mask.size\n    error = y - target", "the mask is not used at all"),
    loss(BOTH, "count = np.maximum(mask.sum(axis=0), 1) * mask.shape[1]\n    loss = (error**2 / count).sum()\n    dy = 2 * error / count", "each sequence has its own mean and these are averaged, so that a step of a short sequence weighs more"),
    loss(BOTH, "count = np.maximum(mask.sum(axis=1, keepdims=True), 1) * len(mask)\n    loss = (error**2 / count).sum()\n    dy = 2 * error / count", "each time step has its own mean and these are averaged, so that a step with few sequences weighs more"),
    loss(DY, "dy = 2 * (y - target) / count", "dy is not masked: padded steps get a gradient"),
    loss(DY, "dy = error / count", "dy lacks the factor 2 of the square's derivative"),
    loss(DY, "dy = 2 * error", "dy is not divided by the number of steps that count"),
    loss(DY, "dy = 2 * error / mask.size", "dy is divided by all T N steps, where the loss is not"),
    loss(DY, "dy = -2 * error / count", "dy has the wrong sign: it is the gradient with respect to the target"),
    loss(COUNT, "count = mask.shape[1]", "loss and dy are divided by the number of sequences"),
    loss(COUNT, "count = mask.shape[0]", "loss and dy are divided by the number of time steps"),
    loss(COUNT, "count = 1", "errors are summed and never divided: a long batch has a larger loss"),
    loss(COUNT, "count = 2 * mask.sum()", "loss and dy are half of what they should be"),
    loss(DY, "dy = error", "dy is the error itself: neither 2 nor the number of steps is there"),
    loss(LOSS, "loss = np.sqrt((error**2).sum() / count)", "the loss is the root of the mean squared error, and dy is not the gradient of that"),
    loss(BOTH, "loss = abs(error).sum() / count\n    dy = np.sign(error) / count", "errors are taken absolute, not squared"),
    loss(f"{COUNT}\n    {ERROR}", "count = (~mask).sum()\n    error = np.where(mask, 0.0, y - target)", "the mask is turned round: the padding counts and the data do not"),
    loss(ERROR, "error = np.where(mask, y, 0.0) - target", "y is masked and the target is not"),
    loss(f"{COUNT}\n    {ERROR}", "mask = np.arange(len(mask))[:, None] < mask.sum(axis=0)\n    count = mask.sum()\n    error = np.where(mask, y - target, 0.0)", "only the number of steps of each sequence is taken from the mask, as if they were always the first"),
    loss(f"{COUNT}\n    {ERROR}", "mask = mask & (np.cumsum(mask[::-1], axis=0)[::-1] == 1)\n    count = mask.sum()\n    error = np.where(mask, y - target, 0.0)", "the last step of each sequence alone is looked at"),
    loss("return loss, dy", "return dy, loss", "dy comes before the loss"),
    loss(DY, "dy = error / mask.size", "dy lacks the factor 2, and is divided by all T N steps, where the loss is not"),
    loss(DY, "dy = (2 * error / count)[mask]", "dy has an entry for each step that counts: it should have the shape of y, with 0 at the padding"),
    loss(f"{COUNT}\n    {ERROR}", "mask = ~np.isnan(y - target)\n    count = mask.sum()\n    error = np.where(mask, y - target, 0.0)", "what is NaN is left out and the mask is not asked: padding that holds numbers counts"),
    loss(f"{COUNT}\n    {ERROR}", "mask = np.isfinite(y - target)\n    count = mask.sum()\n    error = np.where(mask, y - target, 0.0)", "what is not finite is left out and the mask is not asked: padding that holds numbers counts"),
    loss(DY, "dy = (2 * error / count).astype(bool)", "dy is made of True and False: an array like np.zeros_like(mask) holds nothing else, and np.zeros(mask.shape) holds numbers"),
    loss(BOTH, "count = np.maximum(mask.sum(axis=0), 1) * mask.any(axis=0).sum()\n    loss = (error**2 / count).sum()\n    dy = 2 * error / count", "each sequence that has a step to count has its own mean and these are averaged, so that a step of a short sequence weighs more"),
    loss(LOSS, "loss = ((np.nan_to_num(y) - np.nan_to_num(target)) ** 2 * mask).sum() / count", "infinity in the padding spreads: np.nan_to_num makes it the largest of numbers, whose square is infinite, and 0 times that is NaN. Select with np.where or by indexing"),
    loss(BOTH, "count = np.maximum(mask.sum(axis=1, keepdims=True), 1) * mask.any(axis=1).sum()\n    loss = (error**2 / count).sum()\n    dy = 2 * error / count", "each time step that has a sequence to count has its own mean and these are averaged, so that a step with few sequences weighs more"),
]  # fmt: skip
SELECT = "0 * NaN is NaN, so select with np.where or by indexing"
NAN = loss(ERROR, "error = mask * (y - target)", f"NaN in the padding spreads: {SELECT}")


def adam(old, new, words):
    return Bug(old, new, f"your adam_step matches one {words}.", PAGE + "training-adam")


M, S = "m = 0.9 * m + 0.1 * gradient", "s = 0.999 * s + 0.001 * gradient**2"
M_HAT, S_HAT = "m_hat = m / (1 - 0.9**k)", "s_hat = s / (1 - 0.999**k)"
HATS = f"{M_HAT}\n    {S_HAT}"
STEP = "theta = theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8)"
MOMENTS = "return theta, m, s"
ADAM_STEP = [
    adam(HATS, "m_hat, s_hat = m, s", "without the corrections for the start at 0"),
    adam(M_HAT, "m_hat = m", "that corrects s and not m"),
    adam(S_HAT, "s_hat = s", "that corrects m and not s"),
    adam(HATS, "m_hat, s_hat = m / (1 - 0.9 ** (k + 1)), s / (1 - 0.999 ** (k + 1))", "that counts one step too many: k is 1 at the first"),
    adam(HATS, "m_hat, s_hat = m / (1 - 0.9 ** (k - 1)), s / (1 - 0.999 ** (k - 1))", "that counts one step too few: k is 1 at the first, not 0"),
    adam(HATS, "m_hat, s_hat = m / (1 - 0.9), s / (1 - 0.999)", "that divides by 1 - 0.9 and 1 - 0.999 without the power k"),
    adam(HATS, "m_hat, s_hat = m * (1 - 0.9**k), s * (1 - 0.999**k)", "that multiplies by the corrections instead of dividing"),
    adam(STEP, "theta = theta - rate * m_hat / (s_hat + 1e-8)", "that divides by s without the root"),
    adam(STEP, "theta = theta + rate * m_hat / (np.sqrt(s_hat) + 1e-8)", "that climbs: theta + step for theta - step"),
    adam(STEP, "theta = theta - rate * m_hat / np.sqrt(s_hat + 1e-8)", "with the 1e-8 inside the root: it belongs outside"),
    adam(STEP, "theta = theta - rate * np.sqrt(1 - 0.999**k) / (1 - 0.9**k) * m / (np.sqrt(s) + 1e-8)", "that adds the 1e-8 to the root of s as it is: it belongs to that of the corrected s, which matters where gradients are small"),
    adam(STEP, "theta = theta - rate * gradient / (np.sqrt(s_hat) + 1e-8)", "that divides the gradient itself and does not use m: that is close to RMSprop"),
    adam(STEP, "theta = theta - rate * m_hat", "that does not divide by the root of s"),
    adam(f"{M}\n    {S}", "m = 0.999 * m + 0.001 * gradient\n    s = 0.9 * s + 0.1 * gradient**2", "with 0.9 and 0.999 exchanged"),
    adam(S, "s = 0.999 * s + 0.001 * gradient", "that forgets to square the gradient in s"),
    adam(S, "s = 0.999 * s + 0.001 * m**2", "that takes the square of m into s: it is the square of the gradient"),
    adam(M, "m = 0.9 * m + gradient", "that adds the whole gradient to m: its share is 0.1"),
    adam(S, "s = 0.999 * s + gradient**2", "that adds the whole square to s: its share is 0.001"),
    adam(M, "m = 0.1 * m + 0.9 * gradient", "with 0.1 and 0.9 exchanged in m"),
    adam(MOMENTS, "return theta, m_hat, s_hat", "that returns the corrected m and s: the next step would correct them again"),
    adam(MOMENTS, "return theta, s, m", "that returns s before m"),
]  # fmt: skip


def batches(old, new, words):
    return Bug(old, new, f"your stateful_batches matches one {words}.", PAGE + "training-stateful")


CUT = ".reshape(N, K, steps).transpose(1, 2, 0)"
X, TARGET = f"x = stream[:used]{CUT}", f"target = stream[1 : used + 1]{CUT}"


def other_cut(cut):
    return f"{X}\n    {TARGET}", f"{X}\n    {TARGET}".replace(CUT, cut)


FIRST = "K = (len(stream) - 1) // (N * steps)"
STATEFUL_BATCHES = [
    batches(*other_cut(".reshape(K, steps, N)"), "that deals the stream out to the columns in turn: neighbours in the stream stand beside each other, not below"),
    batches(*other_cut(".reshape(K, N, steps).transpose(0, 2, 1)"), "whose chunks are N neighbouring stretches each: column n of a chunk does not go on where column n of the chunk before ended"),
    batches(*other_cut(".reshape(N, K, steps).transpose(1, 0, 2)"), "whose chunks are (N, steps): arrays here are time-major, (steps, N)"),
    batches(*other_cut(".reshape(N, K, steps)"), "that returns (N, K, steps), with the stretches first"),
    batches(*other_cut(".reshape(N, K, steps).transpose(2, 1, 0)"), "that returns (steps, K, N)"),
    batches(*other_cut(".reshape(N, steps, K).transpose(2, 1, 0)"), "that jumps K numbers from one step to the next"),
    batches(TARGET, f"target = stream[:used]{CUT}", "whose target is the input itself: nothing is predicted"),
    batches(TARGET, f"target = np.roll(stream, 1)[:used]{CUT}", "whose target is the number before, not the one that follows"),
    batches(TARGET, f"target = np.roll(stream, -2)[:used]{CUT}", "whose target is two numbers ahead"),
    batches(TARGET, "target = np.roll(x, -1, axis=1)", "that shifts within each chunk: the last step's target is the first number of the same chunk"),
    batches(TARGET, f"target = np.roll(stream[:used], -1){CUT}", "whose very last target is the first number of the stream"),
    batches(f"{FIRST}\n    used = N * K * steps\n    {X}\n    {TARGET}", f"K = len(stream) // (N * steps)\n    used = N * K * steps\n    {X}\n    target = np.roll(stream, -1)[:used]{CUT}", "that uses the last number of the stream as an input, and the first for its target: every step needs a number that follows"),
    batches(f"{FIRST}\n    used = N * K * steps\n    {X}\n    {TARGET}", "long = (len(stream) - 1) // N\n    K = long // steps\n    x, target = (stream[k : k + N * long].reshape(N, long)[:, : K * steps].reshape(N, K, steps).transpose(1, 2, 0) for k in (0, 1))", "whose stretches begin (S - 1) // N numbers apart: they are K steps long and stand one behind the other, and what is dropped is the end of the stream"),
    batches(TARGET, f"target = np.roll(stream[:used].reshape(N, K * steps), -1, axis=1){CUT}", "whose stretches end with a target from their own beginning: it is the first number of the next stretch"),
    batches(FIRST, "K = (len(stream) - N) // (N * steps)", "that keeps a number of each stretch back for its last target: the next stretch begins with that number, so only the last one needs one more"),
    batches(FIRST, "K = (len(stream) - 1) // (N * steps) - 1", "that leaves out one chunk more than it must"),
    batches(f"{FIRST}\n    used = N * K * steps", "K = (len(stream) - 1) // (N * steps)\n    used = N * K * steps\n    stream = stream[len(stream) - used - 1 :]", "that drops the beginning of the stream, not its end"),
    batches("return x, target", "return target, x", "that returns the target before x"),
]  # fmt: skip


def stop(old, new, words):
    return Bug(old, new, f"your early_stopping matches one {words}.", PAGE + "training-early-stopping")


IF, WAIT, END = "if loss < losses[best]:", "if epoch - best >= patience:", "return best, epoch"
LOOP = f"""    best = 0
    for epoch, loss in enumerate(losses):
        {IF}
            best = epoch
        {WAIT}
            break
"""


ADDS_UP = """    best = waited = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        elif epoch:
            waited += 1
        if waited >= patience:
            break
"""
COUNTS_RISES = """    best = waited = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        waited = waited + 1 if epoch and loss > losses[epoch - 1] else 0
        if waited >= patience:
            break
"""
FROM_THE_SECOND = """    best = epoch = waited = 0
    for epoch, loss in enumerate(losses[1:]):
        if loss < min(losses[: epoch + 1]):
            best, waited = epoch, 0
        else:
            waited += 1
            if waited >= patience:
                break
"""


EARLY_STOPPING = [
    stop(END, "return int(np.argmin(losses)), epoch", "that looks into the future: the best epoch is sought among all losses, though training has ended before"),
    stop(IF, "if epoch and loss < losses[epoch - 1]:", "that takes any fall since the epoch before for a new minimum"),
    stop(IF, "if loss <= losses[best]:", "that takes an equal loss for a new minimum"),
    stop(IF, "if not losses[best] or loss < losses[best]:", "that takes a least loss of 0 for none: 0 is false, ask whether it is None"),
    stop(IF, "if loss > losses[best]:", "that keeps the largest loss"),
    stop(WAIT, "if epoch - best > patience:", "that waits one epoch longer than patience says"),
    stop(WAIT, "if epoch - best >= patience - 1:", "that stops one epoch before patience is at an end"),
    stop(WAIT, "if False:", "that never stops before the losses are at an end"),
    stop(LOOP, ADDS_UP, "that adds up all epochs without a new minimum: patience counts epochs in a row, and begins again at each minimum"),
    stop(LOOP, COUNTS_RISES, "that counts epochs in a row whose loss rose: patience counts epochs without a new *minimum*"),
    stop(LOOP, COUNTS_RISES.replace("loss > losses", "loss >= losses"), "that counts epochs in a row whose loss did not fall: patience counts epochs without a new *minimum*"),
    stop(LOOP, FROM_THE_SECOND, "that begins with the second loss and gives it the number 0: its number is 1, as enumerate(losses[1:], 1) says"),
    stop(IF, "if loss < losses[best] - 1e-6:", "that asks for a fall of some size, or keeps fewer digits of a loss: it is a new minimum if it is smaller, by however little"),
    stop(END, "return epoch, epoch", "that keeps the last weights, not the best"),
    stop(END, "return best + 1, epoch + 1", "that counts epochs from 1"),
    stop(END, "return best, epoch + 1", "that returns the number of epochs run, where the number of the last is asked for"),
    stop(END, "return best, epoch - 1", "that returns the epoch before the last one run"),
    stop(END, "return losses[best], epoch", "that returns the least loss, where the number of its epoch is asked for"),
    stop(END, "return epoch, best", "that returns last before best"),
    stop(END, "return best, len(losses) - 1", "whose last epoch is that of the losses, whether or not training went so far"),
]  # fmt: skip


def made(name, bugs=()):
    """The function `name` of the reference with these mistakes in it."""
    return made_in(reference, name)(bugs)


def diagnose(name, learners, calls):
    """Which mistakes explain all that the learner's function answered."""
    bugs = BUGS[name]
    choices = explained.alone(bugs), explained.together(bugs)
    return explained.told(choices, learners, calls, made(name), made_in(reference, name))


BUGS = {
    "masked_loss": [*MASKED_LOSS, NAN],
    "adam_step": ADAM_STEP,
    "stateful_batches": STATEFUL_BATCHES,
    "early_stopping": EARLY_STOPPING,
}
