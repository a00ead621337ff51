# mistake: TWO: the global norm is taken as the sum of the norms of the arrays; and the norm returned is the one after clipping
# read: right
# told: your clip_by_global_norm takes for the norm the sum of the arrays' norms: squares are added, not norms. your clip_by_global_norm returns the
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        gradients = [g * limit / norm for g in gradients]
        norm = sum(np.linalg.norm(g) for g in gradients)
    return gradients, norm
