# mistake: PyTorch's convention limit / (norm + 1e-6) is used, so the clipped norm stays a bit below the limit
# read: wrong
def clip_by_global_norm(gradients, limit):
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    factor = limit / (norm + 1e-6)
    if factor < 1:
        gradients = [g * factor for g in gradients]
    return gradients, norm
