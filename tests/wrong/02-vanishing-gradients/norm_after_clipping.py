# loses: check-clip
# told: returns the norm after clipping
def clip_by_global_norm(gradients, limit):
    def norm_of(arrays):
        return np.sqrt(sum(np.square(a).sum() for a in arrays))

    if norm_of(gradients) > limit:
        scale = limit / norm_of(gradients)
        gradients = [scale * a for a in gradients]
    return gradients, norm_of(gradients)
