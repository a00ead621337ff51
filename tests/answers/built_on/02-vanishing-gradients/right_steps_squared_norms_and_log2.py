# mistake: none, half-life as -1 over a logarithm of base 2, and the steps counted in a for loop over squared norms of a row vector scaled to length 1
def half_life(s):
    """Steps after which half of a gradient's norm is left if each step multiplies it by s > 0; np.inf if that never is."""
    return -1.0 / np.log2(s) if s < 1.0 else np.inf


def steps_to_halve(dh_T, J):
    """The first n at which |dL/dh_{T-n}| <= |dL/dh_T| / 2, if every step's Jacobian is J (H, H); dh_T (H,)."""
    nh = dh_T.shape[0]
    g = np.zeros((1001, nh))
    g[0, :] = dh_T
    r0 = np.linalg.norm(dh_T)
    for n in range(1000):
        if 2.0 * np.linalg.norm(g[n, :]) <= r0:
            return n
        for k in range(nh):
            g[n + 1, k] = np.dot(J[:, k], g[n, :])
    return 1000
