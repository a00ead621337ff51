# mistake: combine treats both maps alike and returns u = d_2 * u_1 + d_1 * u_2: the second map's u is multiplied by the first map's d.
# read: right
# told: your combine gives the numbers that come out if, in what is returned, u_2 is multiplied by d_1 besid
def combine(first, second):
    d = np.prod([first[0], second[0]], axis=0)
    u = second[0] * first[1] + first[0] * second[1]
    return d, u
