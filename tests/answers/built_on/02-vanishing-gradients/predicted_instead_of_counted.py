# mistake: The steps are predicted from the spectral radius of J instead of counted with the gradient, which is wrong wherever J is not a multiple of a rotation.
# told: your steps_to_halve goes by the spectral radius: that decides in the long run, and here the gradient may first grow.
def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    return int(np.ceil(half_life(radius)))
