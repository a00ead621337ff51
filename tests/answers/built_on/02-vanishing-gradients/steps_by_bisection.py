# mistake: it doubles n until the norm is halved and then bisects, which finds a first n only if the norm falls all the way; with a gradient that dips, rises and falls again it returns a later n, or an n at which an earlier one would do.
# read: nothing
# told: All that is claimed holds but this: steps_to_halve is right for any Jacobian, even if the gradient
def steps_to_halve(dh_T, J):
    """The first n at which |dL/dh_{T-n}| <= |dL/dh_T| / 2, if every step's Jacobian is J (H, H); dh_T (H,)."""

    def ratio(n):
        g = np.linalg.matrix_power(J.T, n) @ dh_T
        return np.linalg.norm(g) / np.linalg.norm(dh_T)

    hi = 1
    while ratio(hi) > 0.5:
        hi = 2 * hi
    lo = 0
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if ratio(mid) <= 0.5:
            hi = mid
        else:
            lo = mid
    return hi
