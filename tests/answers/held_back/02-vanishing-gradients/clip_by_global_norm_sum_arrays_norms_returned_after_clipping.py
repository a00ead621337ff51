# mistake: TWO: the global norm is the sum of the arrays' norms, and the norm returned is the one after clipping
# read: right
# told: your clip_by_global_norm returns the norm after clipping: the one before is asked for.
# told: your clip_by_global_norm takes for the norm the sum o
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        gradients = [g * limit / norm for g in gradients]
        norm = limit
    return gradients, norm
