# mistake: none
def numerical_gradient(f, v, eps=1e-5):
    centre = np.array(v, dtype=np.float64, order="C")
    moves = eps * np.eye(centre.size)

    def at(offset):
        return float(f(centre + offset.reshape(centre.shape)))

    return np.array([(at(move) - at(-move)) / eps / 2 for move in moves]).reshape(centre.shape)
