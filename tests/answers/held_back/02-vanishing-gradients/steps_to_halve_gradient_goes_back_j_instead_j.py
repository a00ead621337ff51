# mistake: two: the gradient goes back with J instead of J transposed, and the squared norm is compared with half of the squared norm at the start
# read: right
# told: your steps_to_halve waits until the *squared* norm has halved. Besides, where dh is made, J is not transposed.
def steps_to_halve(dh_T, J):
    d = dh_T
    start = d @ d
    n = 0
    while d @ d > start / 2:
        d = J @ d
        n += 1
    return n
