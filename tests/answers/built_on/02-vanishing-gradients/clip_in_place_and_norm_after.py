# mistake: two: the caller's arrays are scaled in place (the arguments change), and the norm returned is the one after clipping, limit, where the one before is asked; the scaled values are right, and all is right where the norm is not above limit
# read: right
# told: your clip_by_global_norm returns the norm after clipping: the one before is asked for.
def clip_by_global_norm(gradients, limit):
    def size(arrays):
        return np.sqrt(sum((g**2).sum() for g in arrays))

    if size(gradients) > limit:
        share = limit / size(gradients)
        for g in gradients:
            g *= share
    return list(gradients), size(gradients)
