# mistake: two: (1) the global norm is computed as the SUM of the arrays' norms instead of the root of the sum of all squares (too large with two or more arrays that are not zero, so it clips too early and too far; right with a list of one array); (2) the norm returned is the one AFTER clipping (right only where nothing is clipped); arguments are left alone and zeros are no trouble
# read: wrong
# told: your clip_by_global_norm returns the norm after clipping: the one before is asked for.
# told: your clip_by_global_norm takes for the norm the sum o
def clip_by_global_norm(gradients, limit):
    def size(arrays):
        return sum(np.sqrt(np.sum(g**2)) for g in arrays)

    if size(gradients) > limit:
        factor = limit / size(gradients)
        gradients = [factor * g for g in gradients]
    return gradients, size(gradients)
