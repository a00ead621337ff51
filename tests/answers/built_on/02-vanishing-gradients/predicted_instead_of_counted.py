# mistake: The steps are predicted from the spectral radius of J instead of counted with the gradient, which is wrong wherever J is not a multiple of a rotation.
# told: your steps_to_halve goes by the spectral radius: that decides in the long run, and here
def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    return int(np.ceil(half_life(radius)))


def half_life(s):
    """Steps after which half of a gradient's norm is left if each step multiplies it by s > 0; np.inf if that never is."""
    return np.log(2) / -np.log(s) if s < 1 else np.inf
