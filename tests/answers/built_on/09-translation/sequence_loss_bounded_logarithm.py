# mistake: sequence_loss takes ln of max(p, 1e-12) to keep clear of ln 0, so a due symbol whose score is far below the others' costs 27.6 at most instead of the distance of the scores (up to thousands); the gradient is right, and the loss is right where every due symbol has p of 1e-12 or more
# read: vague
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. With no number beyond 1 in scores the calls that went wrong go well: wh
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    clean = np.where(counts[..., None], scores, 0.0)
    e = np.exp(clean - clean.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    M = counts.sum()
    due = np.take_along_axis(p, outputs[..., None], axis=-1)[..., 0]
    loss = -np.log(np.maximum(due, 1e-12))[counts].sum() / M
    dscores = (p - np.eye(V)[outputs]) / M
    dscores[~counts] = 0
    return loss, dscores
