# mistake: clip_by_global_norm flattens the gradients to clip them and returns pieces of one dimension: the shapes of the matrices are not put back.
# read: vague
def clip_by_global_norm(gradients, limit):
    sizes = [g.size for g in gradients]
    everything = np.concatenate([g.reshape(-1) for g in gradients])
    norm = np.linalg.norm(everything)
    if norm > limit:
        everything = everything * (limit / norm)
    return np.split(everything, np.cumsum(sizes)[:-1]), norm
