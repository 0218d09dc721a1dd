/**
 * First names that are common in Sweden, chosen by hand, in small letters. Only first names: nobody is named here. The list
 * is short on purpose; a name that is missed is still read by those who approve.
 */
const words = `
adam agneta ahmed aisha alex alexander ali alice alicia alma amanda amina amir anders andreas anette anita ann anna
annika anneli anton arvid asta astrid axel barbro bengt birgitta björn bo britt britta bosse camilla carina carl carolina
caroline catharina cecilia charlotte christer christian christina christoffer dan daniel david dennis ebba edith edvin elias
elin elisabet elisabeth ella ellen elliot elsa emelie emil emilia emma erik eric erika ester eva fatima fatma felicia felix
filip fredrik frida gabriel georg gerd goran greta gun gunilla gunnar gustaf gustav göran hamid hampus hanna hannah hans
harald hassan hedda helen helena henrik hugo håkan hussein ibrahim ida ines inga inger ingrid ingvar irene isabella isak
ivar jack jakob jan jenny jens jesper jessica joakim joel johan johanna john johnny jonas jonathan josef josefin julia
julius jörgen karin karl kaj katarina kent kenneth kerstin khadija kjell klara kristina kristian kurt laila lars lasse
leif lena lennart leo leon liam lilly lina linda linn linnéa linnea linus lisa lisbeth lotta louise lovisa lucas ludvig
lukas magdalena magnus maj maja malin mahmoud marcus margareta maria mariam marianne marie markus martin mathias mats
mattias max maximilian melker mia michael mikael mohamed mohammad mohammed monica monika muhammad mustafa märta nadia
nathalie niklas nils noah nora ola olivia olle olof omar oscar oskar otto ove patrik paul per pernilla peter petra pia
pontus rasmus rebecka rickard rikard robert robin roger roland rolf rune sam samir samuel sandra sanna sara sarah saga
sebastian selma signe simon siv sofia sofie solveig stefan stella sten stig stina sune susanne sven svante theo therese
thomas tobias tomas tommy tuva tyra ulf ulla ulrika urban vera victor victoria viktor viktoria vilma vincent wilhelm
wilma william yasmin yusuf yvonne zahra åke åsa östen
`

export const firstNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
