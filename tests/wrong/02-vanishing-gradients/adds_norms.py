# loses: check-clip
# told: the sum of the arrays' norms
def clip_by_global_norm(gradients, limit):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > limit:
        gradients = [g * limit / norm for g in gradients]
    return gradients, norm
