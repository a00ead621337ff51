# mistake: pick takes the first k with u <= p_0 + ... + p_k instead of u < ...; differs only where u equals a partial sum exactly, so at u = 0 it draws symbol 0 even if its probability is 0; right for all other u
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a sy
def pick(scores, u, temperature):
    z = scores / temperature
    weights = np.exp(z - z.max(axis=-1, keepdims=True))
    ladder = weights.cumsum(axis=-1)
    ladder = ladder / ladder[:, -1:]
    reached = ladder >= u[:, None]
    return reached.argmax(axis=-1)
