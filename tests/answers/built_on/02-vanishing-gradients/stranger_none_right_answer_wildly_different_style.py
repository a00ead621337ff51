# mistake: none: none, a right answer in a wildly different style (one flat vector, recursive split)
def clip_by_global_norm(gradients, limit):
    sizes = np.cumsum([np.size(g) for g in gradients])[:-1]
    flat = np.hstack([np.ravel(g) for g in gradients])
    before = float(np.linalg.norm(flat, ord=2))
    flat = np.where(before > limit, limit * flat / max(before, limit), flat)
    return [piece.reshape(np.shape(g)) for piece, g in zip(np.split(flat, sizes), gradients)], before
