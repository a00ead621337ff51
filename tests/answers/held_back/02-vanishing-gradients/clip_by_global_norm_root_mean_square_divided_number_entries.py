# mistake: two: the norm is a root mean square (divided by the number of entries), and the gradients are scaled in place
# read: right
# told: your clip_by_global_norm takes for the norm the root of the mean square: it is the root of the sum.
def clip_by_global_norm(gradients, limit):
    entries = np.concatenate([g.ravel() for g in gradients])
    norm = np.sqrt(np.mean(entries**2))
    if norm > limit:
        for g in gradients:
            g *= limit / norm
    return gradients, norm
