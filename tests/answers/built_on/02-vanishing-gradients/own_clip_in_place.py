# mistake: changes the arrays given
# told: your clip_by_global_norm changes gradients in place: c *= f or c[0] = f writes into the caller's arr
def clip_by_global_norm(gradients, limit):
    norm = np.sqrt(sum(np.sum(np.square(g)) for g in gradients))
    if norm > limit:
        for g in gradients:
            g *= limit / norm
    return gradients, norm
