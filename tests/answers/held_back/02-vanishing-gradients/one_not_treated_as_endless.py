# mistake: Only s > 1 is taken as never halving, so s = 1 divides by log 1 = 0 and gives -inf.
# told: In half_life. The numbers are right but for the sign of some. The smallest call that goes
def half_life(s):
    if s > 1:
        return np.inf
    return np.log(0.5) / np.log(np.float64(s))


def steps_to_halve(dh_T, J):
    """The first n at which |dL/dh_{T-n}| <= |dL/dh_T| / 2, if every step's Jacobian is J (H, H); dh_T (H,)."""
    dh, n = (dh_T, 0)
    while np.linalg.norm(dh) > np.linalg.norm(dh_T) / 2:
        dh = J.T @ dh
        n += 1
    return n
