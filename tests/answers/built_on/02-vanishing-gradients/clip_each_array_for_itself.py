# mistake: clip_by_global_norm compares each array's own norm with the limit and scales each array by a factor of its own, instead of all by one factor from the global norm, so the direction changes and the global norm may stay above the limit; the norm returned is the right global one; right for a list of one array, or where the global norm is at most the limit
# read: right
# told: your clip_by_global_norm clips array by array: one factor for all keeps the direction.
def clip_by_global_norm(gradients, limit):
    def norm_of(g):
        return np.sqrt(np.sum(np.square(g)))

    before = np.sqrt(sum(norm_of(g) ** 2 for g in gradients))
    clipped = []
    for g in gradients:
        size = norm_of(g)
        if size > limit:
            clipped.append(g * (limit / size))
        else:
            clipped.append(g.copy())
    return clipped, before
