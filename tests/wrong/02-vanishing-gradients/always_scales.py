# loses: check-clip
# told: scales small gradients up to the limit
def clip_by_global_norm(gradients, limit):
    norm = sum(np.sum(g * g) for g in gradients) ** 0.5
    return [limit / norm * g for g in gradients], norm
