# mistake: sequence_loss subtracts one maximum of all steps that count instead of each step's own, so that steps with much lower scores underflow to 0 / 0 and ln 0.
# read: right
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. Your number is infin
def sequence_loss(scores, outputs, counts):
    a = scores[counts]
    y = outputs[counts]
    M = y.size
    e = np.exp(a - np.max(a))
    p = e / e.sum(axis=-1, keepdims=True)
    target = np.eye(scores.shape[-1])[y]
    loss = -np.sum(np.log(np.sum(p * target, axis=-1))) / M
    grad = np.zeros_like(scores, dtype=float)
    grad[counts] = (p - target) / M
    return loss, grad
