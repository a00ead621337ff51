# mistake: The steps are predicted from the spectral radius of J instead of counted with the gradient, which is wrong wherever J is not a multiple of a rotation.
def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    return int(np.ceil(half_life(radius)))
