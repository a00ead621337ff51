# mistake: The shift of the first map is multiplied by the first map's own factor, d_1 * u_1 + u_2, where the second map's factor d_2 acts on u_1.
# told: your combine matches one that scales u_1 by d_1: the first map has added it already, the
def combine(first, second):
    d, u = first
    factor = d * second[0]
    shift = d * u + second[1]
    return factor, shift
