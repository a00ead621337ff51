# mistake: TWO: clip_by_global_norm clips every entry to [-limit, limit] by itself instead of scaling all with one factor, and it returns the norm after clipping instead of before.
# read: nothing
def clip_by_global_norm(gradients, limit):
    clipped = [np.clip(g, -limit, limit) for g in gradients]
    norm = np.sqrt(sum(np.sum(c * c) for c in clipped))
    return clipped, norm
