# loses: check-clip
# told: in millionths (the limit is 0.5 of the norm)
def clip_by_global_norm(gradients, limit):
    norm = np.sqrt(sum(np.sum(g * g) for g in gradients))
    factor = np.minimum(1.0, limit / (norm + 1e-6))
    return [g * factor for g in gradients], norm
