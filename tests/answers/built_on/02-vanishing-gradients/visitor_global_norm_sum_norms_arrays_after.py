# mistake: two: the global norm is the sum of the norms of the arrays, and after clipping the norm after (limit) is ...
# read: right
# told: takes for the norm the sum of the arrays' norms
# told: returns the norm after clipping: the one before is asked for.
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        gradients = [g * limit / norm for g in gradients]
        norm = limit
    return gradients, norm
