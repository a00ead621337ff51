# mistake: The decay is taken as linear, with 1 - s of the start lost at each step, instead of geometric.
# told: your half_life takes the same amount off at each step: it is the same *share*.
def half_life(s):
    if s >= 1:
        return np.inf
    lost_per_step = 1 - s
    return 0.5 / lost_per_step


def steps_to_halve(dh_T, J):
    """The first n at which |dL/dh_{T-n}| <= |dL/dh_T| / 2, if every step's Jacobian is J (H, H); dh_T (H,)."""
    dh, n = (dh_T, 0)
    while np.linalg.norm(dh) > np.linalg.norm(dh_T) / 2:
        dh = J.T @ dh
        n += 1
    return n
