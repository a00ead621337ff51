# mistake: two: the norms of the arrays are added up (no root of the sum of squares), and the arrays are scaled in place
# read: right
# told: your clip_by_global_norm takes for the norm the sum of the arrays' norms: squares are
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        for g in gradients:
            g *= limit / norm
    return gradients, norm
