# mistake: Two slips: the clipped vector is cut back into pieces that are not reshaped, so matrices come back flat, and the norm returned is the one after clipping.
# told: In clip_by_global_norm. All numbers of the right answer are made in your function, and not all are i
def clip_by_global_norm(gradients, limit):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    if norm > limit:
        flat = flat * limit / norm
    pieces, start = [], 0
    for g in gradients:
        pieces.append(flat[start : start + g.size])
        start += g.size
    return pieces, np.linalg.norm(flat)
