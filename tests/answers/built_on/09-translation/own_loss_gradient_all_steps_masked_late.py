# mistake: divides by all steps; gradient divided by those that count
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. In yours stands, wit
def sequence_loss(scores, outputs, counts):
    z = scores - scores.max(-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(-1, keepdims=True))
    picked = np.take_along_axis(logp, outputs[..., None], -1)[..., 0]
    loss = -np.where(counts, picked, 0.0).mean()
    d = np.exp(logp)
    np.put_along_axis(d, outputs[..., None], np.take_along_axis(d, outputs[..., None], -1) - 1, -1)
    return loss, np.where(counts[..., None], d, 0) / counts.sum()
