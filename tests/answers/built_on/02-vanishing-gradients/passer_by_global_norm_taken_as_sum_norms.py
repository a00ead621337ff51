# mistake: the global norm is taken as the sum of the norms of the arrays instead of the root of the sum of their squares
# read: right
# told: your clip_by_global_norm takes for the norm the sum of the arrays' norms: squares are
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        gradients = [g * limit / norm for g in gradients]
    return list(gradients), norm
