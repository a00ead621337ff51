# mistake: np.linalg.norm(g, 2), which is the spectral norm for a matrix and not the root of the sum of all squares
# read: right
# told: your clip_by_global_norm takes for the norm the largest singular value of each matrix (ord=2): it is the root of the sum of all squares.
def clip_by_global_norm(gradients, limit):
    norm = np.sqrt(sum(np.linalg.norm(g, 2) ** 2 for g in gradients))
    if norm > limit:
        return [g * limit / norm for g in gradients], norm
    return gradients, norm
