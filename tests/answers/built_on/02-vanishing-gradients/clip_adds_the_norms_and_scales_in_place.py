# mistake: two slips: the global norm is taken as the sum of the arrays' norms and not as the root of the sum of their squares, and the arrays are scaled in place, so the caller's gradients change.
# read: right
# told: your clip_by_global_norm takes for the norm the sum of the arrays' norms: squares are ad
def clip_by_global_norm(gradients, limit):
    """The list of arrays scaled by one factor so that their global norm is at most `limit`, and the norm before."""
    r = 0.0
    for g in gradients:
        r += np.sqrt(np.sum(g**2))
    if r > limit:
        for g in gradients:
            g[...] = g * (limit / r)
    return list(gradients), r
